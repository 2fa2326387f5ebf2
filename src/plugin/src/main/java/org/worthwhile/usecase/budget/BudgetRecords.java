package org.worthwhile.usecase.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;

/** Writes every change of budgets and plans into the audit trail. */
@Named
public class BudgetRecords {

    private final AuditTrail trail;

    @Inject
    public BudgetRecords(AuditTrail trail) {
        this.trail = trail;
    }

    void changed(Optional<Budget> before, Budget after) {
        AuditEntry.Builder entry = entry("budget", after.projectId(), after.projectId(), after.set())
                .action(before.isPresent() ? "changed" : "added").after(text(after));
        before.ifPresent(budget -> entry.before(text(budget)));
        trail.record(entry.build());
    }

    void changed(long projectId, Optional<IssuePlan> before, IssuePlan after) {
        AuditEntry.Builder entry = entry("issue-plan", after.issueId(), projectId, after.set())
                .action(before.isPresent() ? "changed" : "added").after(text(after));
        before.ifPresent(plan -> entry.before(text(plan)));
        trail.record(entry.build());
    }

    private static AuditEntry.Builder entry(String subject, long id, long projectId, Stamp stamp) {
        return AuditEntry.about(subject, id).inProject(projectId).by(stamp.by(), stamp.at());
    }

    private static String text(Budget budget) {
        BudgetTerms terms = budget.terms();
        Map<String, String> facts = new HashMap<>();
        facts.put("version", Long.toString(budget.version()));
        facts.put("amount", terms.amount().toString());
        terms.hours().ifPresent(hours -> facts.put("hours", hours.toString()));
        facts.put("from", terms.period().from().toString());
        facts.put("to", terms.period().to().toString());
        facts.put("tolerance", terms.tolerance().toString());
        facts.put("reason", budget.reason().text());
        return AuditText.of(facts);
    }

    private static String text(IssuePlan plan) {
        Map<String, String> facts = new HashMap<>();
        facts.put("version", Long.toString(plan.version()));
        plan.amount().ifPresent(amount -> facts.put("amount", amount.toString()));
        plan.hours().ifPresent(hours -> facts.put("hours", hours.toString()));
        return AuditText.of(facts);
    }
}
