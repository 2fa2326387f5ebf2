package org.worthwhile.host.tracker;

/** The person sees what it is about, but may not do this with it. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(message);
    }
}
