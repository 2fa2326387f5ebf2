package org.worthwhile.usecase.budget;

import java.util.Locale;
import java.util.Optional;
import org.worthwhile.usecase.Given;

/** An issue's plan as somebody wants to set it: raw texts, any of them null or empty when left out; all left out takes it back. */
public final class PlanIssueRequest {

    private final String issueKey;
    private final long version;
    private final String amount;
    private final String currency;
    private final String hours;
    private final Locale typedIn;

    private PlanIssueRequest(Builder parts) {
        issueKey = parts.issueKey;
        version = parts.version;
        amount = parts.amount;
        currency = parts.currency;
        hours = parts.hours;
        typedIn = parts.typedIn;
    }

    /** @param version of the plan that the person saw; 0 when there was none */
    public static Builder ofIssue(String issueKey, long version) {
        return new Builder(issueKey, version);
    }

    String issueKey() {
        return issueKey;
    }

    long version() {
        return version;
    }

    Optional<String> amount() {
        return Given.text(amount);
    }

    /** Of no meaning without an amount. */
    Optional<String> currency() {
        return Given.text(currency);
    }

    Optional<String> hours() {
        return Given.text(hours);
    }

    Optional<Locale> numbersTypedIn() {
        return Optional.ofNullable(typedIn);
    }

    /** Collects the raw texts. */
    public static final class Builder {

        private final String issueKey;
        private final long version;
        private String amount;
        private String currency;
        private String hours;
        private Locale typedIn;

        private Builder(String issueKey, long version) {
            this.issueKey = issueKey;
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

        /** Hours with at most two decimals. */
        public Builder hours(String number) {
            hours = number;
            return this;
        }

        /** Numbers are as a person typed them in this language; without it they are in the plain form "1234.56". */
        public Builder numbersTypedIn(Locale language) {
            typedIn = language;
            return this;
        }

        public PlanIssueRequest build() {
            return new PlanIssueRequest(this);
        }
    }
}
