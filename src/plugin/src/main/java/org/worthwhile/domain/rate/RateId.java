package org.worthwhile.domain.rate;

/** Identifies a rate for good; never used again after a removal. */
public final class RateId {

    private final long value;

    private RateId(long value) {
        this.value = value;
    }

    public static RateId of(long value) {
        return new RateId(value);
    }

    public long value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateId && ((RateId) other).value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return "rate " + value;
    }
}
