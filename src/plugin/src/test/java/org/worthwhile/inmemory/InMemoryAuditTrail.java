package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;

public final class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AuditEntry> of(String subject, long subjectId) {
        return entries.stream()
                .filter(entry -> entry.subject().equals(subject) && entry.subjectId() == subjectId)
                .toList();
    }

    public List<AuditEntry> all() {
        return List.copyOf(entries);
    }
}
