package org.worthwhile.host.tracker;

/** What was typed cannot be stored; nothing was changed. */
public final class RejectedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TEXT_LIMIT = 32_767;

    private final String field;

    public RejectedInput(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** No longer than Jira's limit for long texts, no NUL, no half characters. */
    static void unlessStorable(String field, String text) {
        if (text.length() > TEXT_LIMIT) {
            throw new RejectedInput(field, "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        if (!Database.canHold(text)) {
            throw new RejectedInput(field, "The entered text contains characters that are not text.");
        }
    }
}
