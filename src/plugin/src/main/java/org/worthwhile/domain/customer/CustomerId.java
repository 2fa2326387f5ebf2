package org.worthwhile.domain.customer;

/** Identifies a customer for good; never used again after a removal. */
public final class CustomerId {

    private final long value;

    private CustomerId(long value) {
        this.value = value;
    }

    public static CustomerId of(long value) {
        return new CustomerId(value);
    }

    public long value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerId && ((CustomerId) other).value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return "customer " + value;
    }
}
