package org.worthwhile.rest;

import java.util.Optional;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.jira.JiraPeople;

/** One version of a project's budget. Hours are left out for people who may not see them. */
final class BudgetRepresentation {

    final long version;
    final MoneyRepresentation amount;
    final Long plannedSeconds;
    final String from;
    final String to;
    /** In per cent. */
    final String tolerance;
    final String reason;
    final PersonRepresentation setBy;
    final String setAt;

    BudgetRepresentation(Budget budget, Optional<PlannedHours> hours, JiraPeople people) {
        BudgetTerms terms = budget.terms();
        version = budget.version();
        amount = new MoneyRepresentation(terms.amount());
        plannedSeconds = hours.map(PlannedHours::seconds).orElse(null);
        from = terms.period().from().toString();
        to = terms.period().to().toString();
        tolerance = terms.tolerance().percent().toPlainString();
        reason = budget.reason().text();
        setBy = new PersonRepresentation(budget.set().by(), people);
        setAt = budget.set().at().toString();
    }
}
