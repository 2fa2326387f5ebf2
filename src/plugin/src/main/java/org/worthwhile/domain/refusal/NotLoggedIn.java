package org.worthwhile.domain.refusal;

/** Nobody is logged in, and the answer depends on who asks. */
public final class NotLoggedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotLoggedIn() {
        super("worthwhile.error.not-logged-in");
    }
}
