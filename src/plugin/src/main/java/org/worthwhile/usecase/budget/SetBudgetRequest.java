package org.worthwhile.usecase.budget;

import java.util.Locale;
import java.util.Optional;
import org.worthwhile.usecase.Given;

/** A project's budget as somebody wants to set it: raw texts, any of them null or empty when left out. */
public final class SetBudgetRequest {

    private final String projectKey;
    private final long version;
    private final String amount;
    private final String currency;
    private final String hours;
    private final String from;
    private final String to;
    private final String tolerance;
    private final String reason;
    private final Locale typedIn;

    private SetBudgetRequest(Builder parts) {
        projectKey = parts.projectKey;
        version = parts.version;
        amount = parts.amount;
        currency = parts.currency;
        hours = parts.hours;
        from = parts.from;
        to = parts.to;
        tolerance = parts.tolerance;
        reason = parts.reason;
        typedIn = parts.typedIn;
    }

    /** @param version of the budget that the person saw; 0 when there was none */
    public static Builder ofProject(String projectKey, long version) {
        return new Builder(projectKey, version);
    }

    String projectKey() {
        return projectKey;
    }

    long version() {
        return version;
    }

    Optional<String> amount() {
        return Given.text(amount);
    }

    Optional<String> currency() {
        return Given.text(currency);
    }

    Optional<String> hours() {
        return Given.text(hours);
    }

    Optional<String> from() {
        return Given.text(from);
    }

    Optional<String> to() {
        return Given.text(to);
    }

    Optional<String> tolerance() {
        return Given.text(tolerance);
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    Optional<Locale> numbersTypedIn() {
        return Optional.ofNullable(typedIn);
    }

    /** Collects the raw texts. */
    public static final class Builder {

        private final String projectKey;
        private final long version;
        private String amount;
        private String currency;
        private String hours;
        private String from;
        private String to;
        private String tolerance;
        private String reason;
        private Locale typedIn;

        private Builder(String projectKey, long version) {
            this.projectKey = projectKey;
            this.version = version;
        }

        public Builder amount(String text) {
            amount = text;
            return this;
        }

        public Builder currency(String code) {
            currency = code;
            return this;
        }

        /** Hours with at most two decimals; may be left out. */
        public Builder hours(String number) {
            hours = number;
            return this;
        }

        /** An ISO date. */
        public Builder from(String isoDate) {
            from = isoDate;
            return this;
        }

        /** An ISO date, included. */
        public Builder to(String isoDate) {
            to = isoDate;
            return this;
        }

        /** Per cent with at most two decimals; none when left out. */
        public Builder tolerance(String percent) {
            tolerance = percent;
            return this;
        }

        public Builder reason(String text) {
            reason = text;
            return this;
        }

        /** Numbers are as a person typed them in this language; without it they are in the plain form "1234.56". */
        public Builder numbersTypedIn(Locale language) {
            typedIn = language;
            return this;
        }

        public SetBudgetRequest build() {
            return new SetBudgetRequest(this);
        }
    }
}
