package org.worthwhile.usecase.rate;

import java.util.Locale;
import java.util.Optional;
import org.worthwhile.usecase.Given;

/** A rate as somebody wants to set it: raw texts, any of them null or empty when left out. */
public final class RateRequest {

    private final Long id;
    private final long version;
    private final String person;
    private final String project;
    private final String validFrom;
    private final String currency;
    private final String perHour;
    private final Locale typedIn;

    private RateRequest(Builder from) {
        id = from.id;
        version = from.version;
        person = from.person;
        project = from.project;
        validFrom = from.validFrom;
        currency = from.currency;
        perHour = from.perHour;
        typedIn = from.typedIn;
    }

    public static Builder adding() {
        return new Builder(null, 0);
    }

    /** Changes day and amount of a rate; its level stays. */
    public static Builder changing(long id, long version) {
        return new Builder(id, version);
    }

    Optional<Long> id() {
        return Optional.ofNullable(id);
    }

    long version() {
        return version;
    }

    Optional<String> person() {
        return Given.text(person);
    }

    Optional<String> project() {
        return Given.text(project);
    }

    Optional<String> validFrom() {
        return Given.text(validFrom);
    }

    Optional<String> currency() {
        return Given.text(currency);
    }

    Optional<String> perHour() {
        return Given.text(perHour);
    }

    Optional<Locale> amountTypedIn() {
        return Optional.ofNullable(typedIn);
    }

    /** Collects the raw texts. */
    public static final class Builder {

        private final Long id;
        private final long version;
        private String person;
        private String project;
        private String validFrom;
        private String currency;
        private String perHour;
        private Locale typedIn;

        private Builder(Long id, long version) {
            this.id = id;
            this.version = version;
        }

        /** User key or name; left out for the default rate. */
        public Builder person(String keyOrName) {
            person = keyOrName;
            return this;
        }

        /** Project key; left out for every project. */
        public Builder project(String key) {
            project = key;
            return this;
        }

        /** An ISO date. */
        public Builder validFrom(String isoDate) {
            validFrom = isoDate;
            return this;
        }

        public Builder currency(String code) {
            currency = code;
            return this;
        }

        public Builder perHour(String amount) {
            perHour = amount;
            return this;
        }

        /** The amount is as a person typed it in this language; without it it is in the plain form "1234.56". */
        public Builder amountTypedIn(Locale language) {
            typedIn = language;
            return this;
        }

        public RateRequest build() {
            return new RateRequest(this);
        }
    }
}
