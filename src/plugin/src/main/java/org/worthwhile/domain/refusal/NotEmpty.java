package org.worthwhile.domain.refusal;

/** Something is kept already, so that nothing can be restored. */
public final class NotEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotEmpty() {
        super("worthwhile.error.not-empty");
    }
}
