package org.worthwhile.domain.audit;

import java.util.List;

/** Everything that was ever changed. Entries are added, never changed or removed. */
public interface AuditTrail {

    void record(AuditEntry entry);

    /** Oldest first. */
    List<AuditEntry> of(String subject, long subjectId);
}
