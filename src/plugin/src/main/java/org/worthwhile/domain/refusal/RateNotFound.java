package org.worthwhile.domain.refusal;

/** No such rate for this person. */
public final class RateNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public RateNotFound() {
        super("worthwhile.error.rate-not-found");
    }
}
