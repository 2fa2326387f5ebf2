package org.worthwhile.domain.refusal;

import java.util.Objects;

/**
 * Something was changed by somebody else after it was read.
 * Carries what it is and its id alone: after a lost race the database may refuse every further statement of the transaction,
 * so whoever wants to offer the newer version reads it again outside.
 */
public final class ConcurrentChange extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final String VALUE_NOTE = "value-note";

    private final String subject;
    private final long subjectId;

    private ConcurrentChange(String subject, long subjectId, String messageKey) {
        super(messageKey);
        this.subject = Objects.requireNonNull(subject, "subject");
        this.subjectId = subjectId;
    }

    public static ConcurrentChange ofNote(long noteId) {
        return new ConcurrentChange(VALUE_NOTE, noteId, "worthwhile.error.concurrent-change");
    }

    public static ConcurrentChange ofRate(long rateId) {
        return new ConcurrentChange("rate", rateId, "worthwhile.error.rate-changed-meanwhile");
    }

    public static ConcurrentChange ofBudget(long projectId) {
        return new ConcurrentChange("budget", projectId, "worthwhile.error.budget-changed-meanwhile");
    }

    public static ConcurrentChange ofIssuePlan(long issueId) {
        return new ConcurrentChange("issue-plan", issueId, "worthwhile.error.issue-plan-changed-meanwhile");
    }

    /** @param projectId 0 for the defaults */
    public static ConcurrentChange ofGrant(long projectId) {
        return new ConcurrentChange("grant", projectId, "worthwhile.error.grant-changed-meanwhile");
    }

    /** Its searcher is another one than was seen. */
    public static ConcurrentChange ofField(long number) {
        return new ConcurrentChange("field", number, "worthwhile.error.field-changed-meanwhile");
    }

    /** Somebody else is about to create or change fields at this moment. */
    public static ConcurrentChange ofFields() {
        return new ConcurrentChange("field", 0, "worthwhile.error.fields-being-changed");
    }

    /** The kind of thing, as the audit trail names it. */
    public String subject() {
        return subject;
    }

    public long subjectId() {
        return subjectId;
    }

    public boolean isAboutNote() {
        return VALUE_NOTE.equals(subject);
    }
}
