package org.worthwhile.domain.refusal;

/**
 * The note was changed by somebody else after it was read.
 * Carries the id alone: after a lost race the database may refuse every further statement of the transaction,
 * so whoever wants to offer the newer version reads it again outside.
 */
public final class ConcurrentChange extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long noteId;

    public ConcurrentChange(long noteId) {
        super("worthwhile.error.concurrent-change");
        this.noteId = noteId;
    }

    public long noteId() {
        return noteId;
    }
}
