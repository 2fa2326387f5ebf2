package org.worthwhile.domain.refusal;

/** Somebody else added the same thing a moment earlier. Doing the whole work once more finds it. */
public final class DuplicateKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DuplicateKey(String message, Throwable cause) {
        super(message, cause);
    }
}
