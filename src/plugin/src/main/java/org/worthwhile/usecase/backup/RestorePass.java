package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;

/** One way through a document from its beginning to its end; goes on behind a record with a problem, so that several are named at once. */
final class RestorePass implements RecordSource.Reader {

    private static final int MOST_PROBLEMS = 20;

    private final RestoreWork work;
    private final LongConsumer done;
    private final Map<Section, SectionReading> sections = new EnumMap<>(Section.class);
    private final List<FieldProblem> problems = new ArrayList<>();
    private long records;

    /** @param done hears after each record how many there were */
    RestorePass(Restoration target, Directory directory, LongConsumer done) {
        this.work = new RestoreWork(target, directory);
        this.done = done;
        sections.put(Section.CUSTOMERS, new CustomerSection(work));
        sections.put(Section.CONTACTS, new ContactSection(work));
        sections.put(Section.NOTES, new NoteSection(work));
        sections.put(Section.RATES, new RateSection(work));
        sections.put(Section.BUDGETS, new BudgetSection(work));
        sections.put(Section.PLANS, new PlanSection(work));
        sections.put(Section.GRANTS, new GrantSection(work));
        sections.put(Section.AUDIT, new AuditSection(work));
    }

    RestoreReport through(RecordSource document) {
        document.read(this);
        refuseIfAnyProblem();
        return work.findings.report();
    }

    @Override
    public void madeAt(Instant moment) {
        work.findings.madeAt(moment);
    }

    @Override
    public void record(Section section, long index, Map<String, Object> fields) {
        work.findings.contains(section);
        Record record = new Record(section.word() + "[" + index + "]", fields);
        try {
            sections.get(section).restore(record);
            record.refuseUnknown();
        } catch (InvalidRequest invalid) {
            problems.addAll(invalid.problems());
        }
        if (problems.size() >= MOST_PROBLEMS) {
            refuseIfAnyProblem();
        }
        done.accept(++records);
    }

    private void refuseIfAnyProblem() {
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }
}
