package org.worthwhile.usecase.backup;

import java.util.Map;
import java.util.Objects;
import org.worthwhile.domain.backup.Section;

/** What is kept here now, and how the latest restore stands. */
public final class Holdings {

    private final Map<Section, Long> counts;
    private final boolean empty;
    private final RestoreState restore;

    Holdings(Map<Section, Long> counts, boolean empty, RestoreState restore) {
        this.counts = Map.copyOf(counts);
        this.empty = empty;
        this.restore = Objects.requireNonNull(restore, "restore");
    }

    public Map<Section, Long> counts() {
        return counts;
    }

    /** Whether a backup can be restored. */
    public boolean isEmpty() {
        return empty;
    }

    public RestoreState restore() {
        return restore;
    }
}
