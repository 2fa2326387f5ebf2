package org.worthwhile.usecase.backup;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.Stamp;

/** Entries of the audit trail in a document. One about something that is left out is left out with it. */
final class AuditSection implements SectionReading {

    private static final Pattern WORD = Pattern.compile("[ -~]{1,100}");
    private static final long NONE = 0;

    private final RestoreWork work;

    AuditSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(AuditEntry entry, PortableNames names) {
        Subject subject = Subject.of(entry.subject());
        return new Fields().put("subject", entry.subject()).putIfAny("of", of(subject, entry.subjectId(), names))
                .putIfAny("project", project(entry.projectId(), names)).put("action", entry.action())
                .put("made", names.stamp(Stamp.of(entry.who(), entry.at())))
                .putIfAny("before", entry.before().map(text -> facts(subject, text, names)))
                .putIfAny("after", entry.after().map(text -> facts(subject, text, names))).map();
    }

    private static Optional<Object> of(Subject subject, long id, PortableNames names) {
        if (subject.isAboutProject()) {
            return project(id, names).map(Object.class::cast);
        }
        return Optional.of(subject.isAboutIssue() ? (Object) names.issue(id) : (Object) id);
    }

    private static Optional<String> project(long id, PortableNames names) {
        return Optional.of(id).filter(some -> some != NONE).map(names::project);
    }

    /** A text of another form stays as it is. */
    private static Object facts(Subject subject, String text, PortableNames names) {
        Map<String, String> facts = AuditText.facts(text);
        return AuditText.of(facts).equals(text) ? AuditFacts.portable(subject, facts, names) : text;
    }

    @Override
    public void restore(Record record) {
        String subject = record.read("subject", AuditSection::word);
        String action = record.read("action", AuditSection::word);
        Stamp made = work.names.stamp(record.part("made"));
        AuditFacts facts = new AuditFacts(Subject.of(subject), work);
        Optional<String> before = facts.text(record, "before");
        Optional<String> after = facts.text(record, "after");
        Optional<String> project = record.textIfAny("project");
        id(Subject.of(subject), record).ifPresent(id -> work.target.audit(AuditEntry.about(subject, id).by(made.by(), made.at())
                .action(action).inProject(projectId(project)).before(before.orElse(null)).after(after.orElse(null)).build()));
    }

    private static String word(String text) {
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private long projectId(Optional<String> project) {
        Optional<Long> id = project.flatMap(work.names::project);
        if (project.isPresent() && id.isEmpty()) {
            work.findings.leftOut(Loss.PROJECT_OF_AUDIT_ENTRY, Missing.PROJECT, project.get());
        }
        return id.orElse(NONE);
    }

    /** Of what the entry is about; empty when that has no place here. */
    private OptionalLong id(Subject subject, Record record) {
        switch (subject) {
            case NOTE:
                return own(record, work.notes);
            case CUSTOMER:
                return own(record, work.customers);
            case CONTACT:
                return own(record, work.contacts);
            case RATE:
                return own(record, work.rates);
            case BUDGET:
            case GRANT:
                return placed(record.textIfAny("of"), work.names::project, Missing.PROJECT);
            case PLAN:
            case WORK:
                return placed(Optional.of(record.text("of")), work.names::issue, Missing.ISSUE);
            default:
                return OptionalLong.of(nobodysNumber(record.number("of")));
        }
    }

    private OptionalLong own(Record record, Refs known) {
        long id = RestoreWork.idOf(record, "of", known);
        if (id == Refs.LEFT_OUT) {
            work.findings.leftOut(Loss.AUDIT_ENTRY, Missing.THING, "");
            return OptionalLong.empty();
        }
        return OptionalLong.of(id);
    }

    private OptionalLong placed(Optional<String> name, Function<String, Optional<Long>> names, Missing missing) {
        Optional<Long> id = name.flatMap(names);
        if (name.isPresent() && id.isEmpty()) {
            work.findings.leftOut(Loss.AUDIT_ENTRY, missing, name.get());
            return OptionalLong.empty();
        }
        return OptionalLong.of(id.orElse(NONE));
    }

    /** Below zero, where no act of this installation gets its number and no setting of it is looked for. */
    private static long nobodysNumber(long number) {
        return number < 0 ? number : -number - 1;
    }
}
