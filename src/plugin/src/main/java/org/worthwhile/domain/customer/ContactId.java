package org.worthwhile.domain.customer;

/** Identifies a contact for good; never used again after a removal. */
public final class ContactId {

    private final long value;

    private ContactId(long value) {
        this.value = value;
    }

    public static ContactId of(long value) {
        return new ContactId(value);
    }

    public long value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactId && ((ContactId) other).value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return "contact " + value;
    }
}
