package org.worthwhile.usecase.valuenote;

/** A new valuation for a note, from somebody who saw it at the given version. */
public final class ReviseValueNoteRequest {

    private final long id;
    private final long version;
    private final ValuationRequest valuation;

    public ReviseValueNoteRequest(long id, long version, ValuationRequest valuation) {
        this.id = id;
        this.version = version;
        this.valuation = valuation;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    ValuationRequest valuation() {
        return valuation;
    }
}
