package org.worthwhile.domain.refusal;

/** No such field of ours. */
public final class FieldNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public FieldNotFound(String fieldId) {
        super("worthwhile.error.field-not-found", fieldId);
    }
}
