package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;

/** The audit trail in the table AUDIT_ENTRY. */
@Named
public final class AoAuditTrail implements AuditTrail {

    private final ActiveObjects ao;

    @Inject
    public AoAuditTrail(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void record(AuditEntry entry) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("HAPPENED_AT", entry.at().toEpochMilli());
        columns.put("WHO", entry.who().key());
        columns.put("SUBJECT", entry.subject());
        columns.put("SUBJECT_ID", entry.subjectId());
        columns.put("PROJECT_ID", entry.projectId());
        columns.put("ACTION", entry.action());
        entry.before().ifPresent(text -> columns.put("BEFORE_TEXT", text));
        entry.after().ifPresent(text -> columns.put("AFTER_TEXT", text));
        ao.create(AuditEntryEntity.class, columns);
    }

    /** Sorted by id: clocks of several nodes may differ, or be put back. */
    @Override
    public List<AuditEntry> of(String subject, long subjectId) {
        Query query = Query.select().where("SUBJECT_ID = ? AND SUBJECT = ?", subjectId, subject).order("ID ASC");
        return Arrays.stream(ao.find(AuditEntryEntity.class, query)).map(AoAuditTrail::entry).collect(Collectors.toList());
    }

    @Override
    public Map<Long, Stamp> latest(String subject, Collection<Long> subjectIds) {
        Map<Long, Stamp> latest = new HashMap<>();
        RowsByIds.find(ao, AuditEntryEntity.class, () -> Conditions.unquoted().that("SUBJECT", "= ?", subject), "SUBJECT_ID", subjectIds)
                .forEach(row -> latest.put(row.getSubjectId(), stamp(row)));
        return latest;
    }

    static AuditEntry entry(AuditEntryEntity row) {
        return AuditEntry.about(row.getSubject(), row.getSubjectId())
                .by(stamp(row).by(), stamp(row).at())
                .inProject(row.getProjectId())
                .action(row.getAction())
                .before(row.getBeforeText())
                .after(row.getAfterText())
                .build();
    }

    private static Stamp stamp(AuditEntryEntity row) {
        return Stamps.stamp(row.getWho(), row.getHappenedAt());
    }
}
