package org.worthwhile.domain.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that was ever changed. Entries are added, never changed or removed. */
public interface AuditTrail {

    void record(AuditEntry entry);

    /** Oldest first. */
    List<AuditEntry> of(String subject, long subjectId);

    /** Who was the last to do something to each of them, and when; ids of which nothing is recorded are left out. */
    Map<Long, Stamp> latest(String subject, Collection<Long> subjectIds);
}
