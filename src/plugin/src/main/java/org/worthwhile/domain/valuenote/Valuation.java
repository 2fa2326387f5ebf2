package org.worthwhile.domain.valuenote;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** What we make of a statement: the part of a note that may be revised. */
public final class Valuation {

    private final Reading reading;
    private final Optional<Estimate> estimate;
    private final Optional<Confidence> confidence;

    public Valuation(Reading reading, Optional<Estimate> estimate, Optional<Confidence> confidence) {
        this.reading = Objects.requireNonNull(reading, "reading");
        this.estimate = Objects.requireNonNull(estimate, "estimate");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
    }

    public Reading reading() {
        return reading;
    }

    public Optional<Estimate> estimate() {
        return estimate;
    }

    public Optional<Confidence> confidence() {
        return confidence;
    }

    public Optional<Money> likely() {
        return estimate.flatMap(Estimate::likely);
    }

    /** Expected value = likely x confidence; absent without one of them. */
    public Optional<Money> expectedValue() {
        return expectedValue(likely(), confidence);
    }

    static Optional<Money> expectedValue(Optional<Money> likely, Optional<Confidence> confidence) {
        return confidence.flatMap(sure -> likely.map(sure::weigh));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Valuation && isSameAs((Valuation) other);
    }

    private boolean isSameAs(Valuation that) {
        return reading.equals(that.reading) && estimate.equals(that.estimate) && confidence.equals(that.confidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, estimate, confidence);
    }
}
