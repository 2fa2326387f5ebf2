package org.worthwhile.usecase.valuenote;

import java.util.Locale;
import java.util.Optional;
import org.worthwhile.usecase.Given;

/** Reading, estimate and confidence as they came in: raw texts, any of them null or empty when left out. */
public final class ValuationRequest {

    private final String reading;
    private final String currency;
    private final String low;
    private final String likely;
    private final String high;
    private final String confidence;
    private final Locale typedIn;

    private ValuationRequest(Builder from) {
        reading = from.reading;
        currency = from.currency;
        low = from.low;
        likely = from.likely;
        high = from.high;
        confidence = from.confidence;
        typedIn = from.typedIn;
    }

    public static Builder builder() {
        return new Builder();
    }

    Optional<String> reading() {
        return Optional.ofNullable(reading);
    }

    Optional<String> currency() {
        return Given.text(currency);
    }

    Optional<String> low() {
        return Given.text(low);
    }

    Optional<String> likely() {
        return Given.text(likely);
    }

    Optional<String> high() {
        return Given.text(high);
    }

    Optional<String> confidence() {
        return Given.text(confidence);
    }

    Optional<Locale> amountsTypedIn() {
        return Optional.ofNullable(typedIn);
    }

    /** Collects the raw texts. */
    public static final class Builder {

        private String reading;
        private String currency;
        private String low;
        private String likely;
        private String high;
        private String confidence;
        private Locale typedIn;

        private Builder() { }

        public Builder reading(String text) {
            reading = text;
            return this;
        }

        public Builder currency(String code) {
            currency = code;
            return this;
        }

        public Builder low(String amount) {
            low = amount;
            return this;
        }

        public Builder likely(String amount) {
            likely = amount;
            return this;
        }

        public Builder high(String amount) {
            high = amount;
            return this;
        }

        public Builder confidence(String percent) {
            confidence = percent;
            return this;
        }

        /** The amounts are as a person typed them in this language; without it they are in the plain form "-1234.56". */
        public Builder amountsTypedIn(Locale language) {
            typedIn = language;
            return this;
        }

        public ValuationRequest build() {
            return new ValuationRequest(this);
        }
    }
}
