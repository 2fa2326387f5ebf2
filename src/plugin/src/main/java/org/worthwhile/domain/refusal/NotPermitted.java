package org.worthwhile.domain.refusal;

/** May see it, but not do this with it. */
public final class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super("worthwhile.error.not-permitted");
    }
}
