package org.worthwhile.usecase.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.usecase.IsoDay;

/** Budgets of projects in a document, version by version. */
final class BudgetSection implements SectionReading {

    private final RestoreWork work;
    private final Set<Object> versions = new HashSet<>();

    BudgetSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(Budget budget, PortableNames names) {
        BudgetTerms terms = budget.terms();
        return new Fields().put("project", names.project(budget.projectId())).put("version", budget.version())
                .put("amount", Amounts.fields(terms.amount())).putIfAny("hours", terms.hours().map(PlannedHours::seconds))
                .put("from", terms.period().from().toString()).put("to", terms.period().to().toString())
                .put("tolerance", (long) terms.tolerance().basisPoints()).put("reason", budget.reason().text())
                .put("set", names.stamp(budget.set())).map();
    }

    @Override
    public void restore(Record record) {
        String project = record.text("project");
        Optional<Long> projectId = work.names.project(project);
        long version = version(record, project);
        Money amount = Amounts.read(record.part("amount"));
        BudgetTerms terms = record.checked("amount", () -> new BudgetTerms(amount, hours(record), period(record), tolerance(record)));
        Budget budget = new Budget(projectId.orElse(0L), version, terms, record.read("reason", Reason::of), stamp(record));
        if (projectId.isPresent()) {
            work.target.budget(budget);
        } else {
            work.findings.leftOut(Loss.BUDGET, Missing.PROJECT, project);
        }
    }

    private long version(Record record, String project) {
        long version = NoteSection.version(record);
        if (!versions.add(List.of(project, version))) {
            throw RestoreWork.twice(record, "version");
        }
        return version;
    }

    static Optional<PlannedHours> hours(Record record) {
        return record.numberIfAny("hours").map(seconds -> record.checked("hours", () -> PlannedHours.ofSeconds(seconds)));
    }

    private static Period period(Record record) {
        return record.checked("to", () -> Period.of(record.read("from", IsoDay::read), record.read("to", IsoDay::read)));
    }

    private static Tolerance tolerance(Record record) {
        return record.checked("tolerance", () -> Tolerance.of(record.smallNumber("tolerance")));
    }

    private Stamp stamp(Record record) {
        return work.names.stamp(record.part("set"));
    }
}
