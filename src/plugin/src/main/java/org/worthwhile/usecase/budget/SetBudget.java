package org.worthwhile.usecase.budget;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.usecase.Problems;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Gives a project its first or its next budget, for a reason; the earlier ones stay on record. */
@Named
public class SetBudget {

    private final ProjectAccess access;
    private final Budgets budgets;
    private final Ledger ledger;
    private final BudgetRecords records;
    private final Clock clock;

    @Inject
    public SetBudget(ProjectAccess access, Budgets budgets, Ledger ledger, BudgetRecords records, Clock clock) {
        this.access = access;
        this.budgets = budgets;
        this.ledger = ledger;
        this.records = records;
        this.clock = clock;
    }

    /** @throws ConcurrentChange when the budget is no longer at the version that the person saw */
    public Budget set(Optional<Person> who, SetBudgetRequest request) {
        Visit visit = access.inProject(who, request.projectKey());
        visit.require(Right.EDIT_BUDGET);
        long projectId = visit.project().id();
        Optional<Budget> before = seen(projectId, request.version());
        Problems problems = new Problems();
        BudgetReading reading = new BudgetReading(request, problems);
        reading.amount().ifPresent(amount -> checkCurrency(before, amount, problems));
        problems.refuseIfAny();
        Budget next = new Budget(projectId, request.version() + 1, reading.terms(), reading.reason(),
                Stamp.of(visit.who(), clock.instant()));
        budgets.add(next);
        records.changed(before, next);
        return next;
    }

    private Optional<Budget> seen(long projectId, long version) {
        Optional<Budget> current = budgets.ofProject(projectId);
        if (current.map(Budget::version).orElse(Budget.NO_VERSION) != version) {
            throw ConcurrentChange.ofBudget(projectId);
        }
        return current;
    }

    /** What was spent in another currency than the new one could no longer be held against the budget. */
    private void checkCurrency(Optional<Budget> before, Money amount, Problems problems) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        if (before.filter(budget -> !budget.currency().equals(currency)).isEmpty()) {
            return;
        }
        ledger.currenciesOf(before.get().projectId()).stream()
                .filter(spent -> !spent.equals(currency.getCode()))
                .sorted().findFirst()
                .ifPresent(spent -> problems.add("currency", "worthwhile.error.budget-currency-in-use", spent));
    }
}
