package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;

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

    @Override
    public Map<Long, Stamp> latest(String subject, Collection<Long> subjectIds) {
        Map<Long, Stamp> latest = new HashMap<>();
        entries.stream().filter(entry -> entry.subject().equals(subject) && subjectIds.contains(entry.subjectId()))
                .forEach(entry -> latest.put(entry.subjectId(), Stamp.of(entry.who(), entry.at())));
        return latest;
    }

    public List<AuditEntry> all() {
        return List.copyOf(entries);
    }
}
