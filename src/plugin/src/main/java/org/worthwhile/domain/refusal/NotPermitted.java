package org.worthwhile.domain.refusal;

/** May see that it exists, but not do this with it. */
public final class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        this("worthwhile.error.not-permitted");
    }

    private NotPermitted(String messageKey) {
        super(messageKey);
    }

    /** When already looking is refused, not only changing. */
    public static NotPermitted toSee() {
        return new NotPermitted("worthwhile.error.not-permitted-to-see");
    }

    /** Fields are Jira's own: the right to administer the app alone is not enough. */
    public static NotPermitted toChangeFields() {
        return new NotPermitted("worthwhile.error.not-permitted-to-change-fields");
    }
}
