package org.worthwhile.usecase.field;

import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.figure.CreatedField;

/** A field with what we remember of it. */
public final class FieldDetails {

    private final CreatedField field;
    private final Stamp changed;
    private final boolean waiting;

    /**
     * @param changed null when it was made and changed in Jira's own forms alone
     * @param waiting whether the index has to be written after that
     */
    FieldDetails(CreatedField field, Stamp changed, boolean waiting) {
        this.field = Objects.requireNonNull(field, "field");
        this.changed = changed;
        this.waiting = waiting;
    }

    public CreatedField field() {
        return field;
    }

    /** Who created it or changed who finds by it last, as far as that happened here. */
    public Optional<Stamp> changed() {
        return Optional.ofNullable(changed);
    }

    /** Whether Jira's index has to be written anew before searches know of the last change. */
    public boolean isWaitingForIndex() {
        return waiting;
    }
}
