package org.worthwhile.domain.refusal;

/** Does not exist, or is hidden from the person who asks; nobody can tell which. */
public abstract class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    protected NotFound(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
