package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Section;

/** What the audit trail says about backups and restores, and what a restore's entry tells afterwards. */
final class BackupRecords {

    static final String SUBJECT = "backup";
    static final long NO_ID = 0;
    private static final String RESTORED = "restored";
    private static final String FAILED = "restore failed";
    private static final String STARTED = "started";
    private static final String MADE = "made";
    private static final String LEFT_OUT = "left-out";
    private static final String LEFT_OUT_UNNAMED = "left-out-unnamed";
    private static final String UNKNOWN_PEOPLE = "unknown-people";
    private static final String REASON = "reason";
    private static final String LINE = "\n";

    private BackupRecords() {
    }

    static AuditEntry exported(Stamp stamp) {
        return entry(stamp).action("exported").build();
    }

    static AuditEntry restored(RestoreRun run, RestoreReport report, Stamp stamp) {
        Map<String, String> facts = new TreeMap<>();
        report.contained().forEach((section, count) -> facts.put(section.word(), Long.toString(count)));
        facts.put(STARTED, run.startedAt().toString());
        facts.put(MADE, report.madeAt().toString());
        facts.put(LEFT_OUT, report.leftOut().stream().map(BackupRecords::line).collect(Collectors.joining(LINE)));
        facts.put(LEFT_OUT_UNNAMED, Long.toString(report.leftOutUnnamed()));
        facts.put(UNKNOWN_PEOPLE, report.unknownPeople().stream().map(BackupRecords::oneLine).collect(Collectors.joining(LINE)));
        return entry(stamp).action(RESTORED).after(AuditText.of(facts)).build();
    }

    static AuditEntry failed(RestoreRun run, String reasonKey, Stamp stamp) {
        return entry(stamp).action(FAILED).after(AuditText.of(Map.of(STARTED, run.startedAt().toString(), REASON, reasonKey))).build();
    }

    /** Whether the entry says how the restore ended that began then. */
    static boolean isEndOf(Instant startedAt, AuditEntry entry) {
        return (entry.action().equals(RESTORED) || entry.action().equals(FAILED)) && startedAt.toString().equals(facts(entry).get(STARTED));
    }

    static boolean isFailure(AuditEntry entry) {
        return entry.action().equals(FAILED);
    }

    /** Key of the message that says why. */
    static String reason(AuditEntry failure) {
        return facts(failure).get(REASON);
    }

    static RestoreReport report(AuditEntry restored) {
        Map<String, String> facts = facts(restored);
        Map<Section, Long> contained = new EnumMap<>(Section.class);
        Arrays.stream(Section.values()).filter(section -> facts.containsKey(section.word()))
                .forEach(section -> contained.put(section, Long.valueOf(facts.get(section.word()))));
        List<LeftOut> leftOut = lines(facts.get(LEFT_OUT)).stream().map(BackupRecords::leftOut).collect(Collectors.toList());
        return new RestoreReport(Instant.parse(facts.get(MADE)), contained, leftOut, Long.parseLong(facts.get(LEFT_OUT_UNNAMED)),
                lines(facts.get(UNKNOWN_PEOPLE)));
    }

    private static AuditEntry.Builder entry(Stamp stamp) {
        return AuditEntry.about(SUBJECT, NO_ID).by(stamp.by(), stamp.at());
    }

    private static Map<String, String> facts(AuditEntry entry) {
        return entry.after().map(AuditText::facts).orElse(Map.of());
    }

    private static String line(LeftOut some) {
        return some.loss() + " " + some.missing() + " " + some.count() + " " + oneLine(some.name());
    }

    private static LeftOut leftOut(String line) {
        String[] parts = line.split(" ", 4);
        return new LeftOut(Loss.valueOf(parts[0]), Missing.valueOf(parts[1]), parts[3], Long.parseLong(parts[2]));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(LINE));
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }
}
