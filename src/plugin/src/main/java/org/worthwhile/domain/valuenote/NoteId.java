package org.worthwhile.domain.valuenote;

/** Identifies a value note for good; never used again after a removal. */
public final class NoteId {

    private final long value;

    private NoteId(long value) {
        this.value = value;
    }

    public static NoteId of(long value) {
        return new NoteId(value);
    }

    public long value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteId && ((NoteId) other).value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return "value note " + value;
    }
}
