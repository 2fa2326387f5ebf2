package org.worthwhile.usecase.backup;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.PlannedHours;

/** Plans of issues in a document, each in its latest version. */
final class PlanSection implements SectionReading {

    private final RestoreWork work;
    private final Set<Long> planned = new HashSet<>();

    PlanSection(RestoreWork work) {
        this.work = work;
    }

    static Map<String, Object> fields(IssuePlan plan, PortableNames names) {
        Fields fields = new Fields().put("issue", names.issue(plan.issueId())).put("version", plan.version());
        plan.amount().ifPresent(amount -> fields.put("amount", Amounts.fields(amount)));
        return fields.putIfAny("hours", plan.hours().map(PlannedHours::seconds)).put("set", names.stamp(plan.set())).map();
    }

    @Override
    public void restore(Record record) {
        String issue = record.text("issue");
        Optional<Long> issueId = work.names.issue(issue);
        Optional<Money> amount = record.partIfAny("amount").map(Amounts::read);
        IssuePlan plan = record.checked("amount", () -> new IssuePlan(issueId.orElse(0L), NoteSection.version(record), amount,
                BudgetSection.hours(record), work.names.stamp(record.part("set"))));
        if (issueId.isEmpty()) {
            work.findings.leftOut(Loss.PLAN, Missing.ISSUE, issue);
        } else if (planned.add(issueId.get())) {
            work.target.plan(plan);
        } else {
            throw RestoreWork.twice(record, "issue");
        }
    }
}
