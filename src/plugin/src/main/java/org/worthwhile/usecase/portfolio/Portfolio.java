package org.worthwhile.usecase.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Value and money of several projects side by side, as one person may see them. */
public final class Portfolio {

    private final PortfolioScope scope;
    private final Optional<String> filterName;
    private final LocalDate asOf;
    private final Optional<Instant> followedAt;
    private final boolean repricing;
    private final List<PortfolioRow> rows;
    private final int count;
    private final int notAvailable;
    private final List<PortfolioTotal> totals;
    private final boolean partlyPermitted;
    private final boolean leavesOut;

    private Portfolio(Builder parts) {
        scope = parts.scope;
        filterName = parts.filterName;
        asOf = parts.asOf;
        followedAt = parts.followedAt;
        repricing = parts.repricing;
        rows = List.copyOf(parts.rows);
        count = parts.count;
        notAvailable = parts.notAvailable;
        totals = List.copyOf(parts.totals);
        partlyPermitted = parts.partlyPermitted;
        leavesOut = parts.leavesOut;
    }

    public PortfolioScope scope() {
        return scope;
    }

    /** Only in the scope of a filter. */
    public Optional<String> filterName() {
        return filterName;
    }

    /** The last day of work that counts. */
    public LocalDate asOf() {
        return asOf;
    }

    /** When the ledger last followed Jira to the end: the age of the figures about work; absent before the first time. */
    public Optional<Instant> followedAt() {
        return followedAt;
    }

    /** Whether rates were changed and not every entry has its new price yet. */
    public boolean isRepricing() {
        return repricing;
    }

    /** The first projects in the order that was asked for, as many as were asked for. */
    public List<PortfolioRow> rows() {
        return rows;
    }

    /** How many projects there are; those of which the person may see no figure do not count. */
    public int count() {
        return count;
    }

    /** How many projects there are below the last row. */
    public int more() {
        return count - rows.size();
    }

    /** How many named projects are missing: whether they do not exist, are hidden or just show no figure to the person is not told. */
    public int notAvailable() {
        return notAvailable;
    }

    /** One per currency, by its code, over all projects, listed or not; they cannot be added to each other. */
    public List<PortfolioTotal> totals() {
        return totals;
    }

    /** Whether the person may see value, or money, of some of the projects only, so that the totals are not about the same projects. */
    public boolean isPartlyPermitted() {
        return partlyPermitted;
    }

    /** Whether there is value or work, in any of the projects, that the person may not see and that is in no figure. */
    public boolean leavesOut() {
        return leavesOut;
    }

    /** Collects the parts. */
    static final class Builder {

        private final PortfolioScope scope;
        private final LocalDate asOf;
        private Optional<String> filterName = Optional.empty();
        private Optional<Instant> followedAt = Optional.empty();
        private boolean repricing;
        private List<PortfolioRow> rows = List.of();
        private int count;
        private int notAvailable;
        private List<PortfolioTotal> totals = List.of();
        private boolean partlyPermitted;
        private boolean leavesOut;

        Builder(PortfolioScope scope, LocalDate asOf) {
            this.scope = scope;
            this.asOf = asOf;
        }

        Builder filterName(Optional<String> name) {
            filterName = name;
            return this;
        }

        Builder age(Optional<Instant> followed, boolean isRepricing) {
            followedAt = followed;
            repricing = isRepricing;
            return this;
        }

        Builder rows(List<PortfolioRow> first, int countOfAll) {
            rows = first;
            count = countOfAll;
            return this;
        }

        Builder notAvailable(int named) {
            notAvailable = named;
            return this;
        }

        Builder totals(List<PortfolioTotal> perCurrency) {
            totals = perCurrency;
            return this;
        }

        Builder partial(boolean someRightsOnly, boolean someLeftOut) {
            partlyPermitted = someRightsOnly;
            leavesOut = someLeftOut;
            return this;
        }

        Portfolio build() {
            return new Portfolio(this);
        }
    }
}
