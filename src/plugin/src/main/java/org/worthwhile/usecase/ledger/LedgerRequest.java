package org.worthwhile.usecase.ledger;

import java.util.Optional;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.usecase.Given;

/** Which entries of a project somebody wants to see, and in which order: raw texts, any of them null or empty when left out. */
public final class LedgerRequest {

    public static final int MOST_PER_PAGE = 200;

    private final String projectKey;
    private final String from;
    private final String to;
    private final String author;
    private final String issueKey;
    private final Pricing pricing;
    private final LedgerOrder order;
    private final long offset;
    private final int most;

    private LedgerRequest(Builder parts) {
        projectKey = parts.projectKey;
        from = parts.from;
        to = parts.to;
        author = parts.author;
        issueKey = parts.issueKey;
        pricing = parts.pricing;
        order = parts.order;
        offset = parts.offset;
        most = parts.most;
    }

    public static Builder ofProject(String projectKey) {
        return new Builder(projectKey);
    }

    String projectKey() {
        return projectKey;
    }

    Optional<String> from() {
        return Given.text(from);
    }

    Optional<String> to() {
        return Given.text(to);
    }

    Optional<String> author() {
        return Given.text(author);
    }

    Optional<String> issueKey() {
        return Given.text(issueKey);
    }

    Pricing pricing() {
        return pricing;
    }

    LedgerOrder order() {
        return order;
    }

    long offset() {
        return offset;
    }

    int most() {
        return most;
    }

    /** Collects the parts. */
    public static final class Builder {

        private final String projectKey;
        private String from;
        private String to;
        private String author;
        private String issueKey;
        private Pricing pricing = Pricing.EITHER;
        private LedgerOrder order = LedgerOrder.LATEST_FIRST;
        private long offset;
        private int most = 50;

        private Builder(String projectKey) {
            this.projectKey = projectKey;
        }

        /** The first day, an ISO date. */
        public Builder from(String isoDate) {
            from = isoDate;
            return this;
        }

        /** The last day, an ISO date. */
        public Builder to(String isoDate) {
            to = isoDate;
            return this;
        }

        /** User key or name. */
        public Builder author(String keyOrName) {
            author = keyOrName;
            return this;
        }

        /** That issue alone, without its sub-tasks. */
        public Builder issue(String key) {
            issueKey = key;
            return this;
        }

        public Builder pricing(Pricing wanted) {
            pricing = wanted;
            return this;
        }

        public Builder order(LedgerOrder wanted) {
            order = wanted;
            return this;
        }

        /**
         * @param entriesBefore 0 for the first page
         * @param perPage 1 to {@link #MOST_PER_PAGE}; otherwise the nearest of them
         */
        public Builder page(long entriesBefore, int perPage) {
            offset = Math.max(0, entriesBefore);
            most = Math.max(1, Math.min(perPage, MOST_PER_PAGE));
            return this;
        }

        public LedgerRequest build() {
            return new LedgerRequest(this);
        }
    }
}
