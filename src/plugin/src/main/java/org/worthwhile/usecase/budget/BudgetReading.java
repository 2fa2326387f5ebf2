package org.worthwhile.usecase.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.money.AmountText;
import org.worthwhile.usecase.IsoDay;
import org.worthwhile.usecase.Problems;

/** Turns the raw texts of a budget into terms and a reason, noting every problem on the way. */
final class BudgetReading {

    private final SetBudgetRequest request;
    private final Problems problems;
    private final Optional<Money> amount;
    private final Optional<PlannedHours> hours;
    private final Optional<Period> period;
    private final Optional<Tolerance> tolerance;
    private final Optional<Reason> reason;

    BudgetReading(SetBudgetRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
        PlanReading figures = new PlanReading(request.numbersTypedIn(), problems);
        amount = figures.amount(request.amount(), request.currency());
        if (request.amount().isEmpty()) {
            problems.add("amount", "worthwhile.error.amount-missing");
        }
        hours = figures.hours(request.hours());
        period = period();
        tolerance = tolerance();
        reason = problems.read("reason", () -> Reason.of(request.reason()));
    }

    /** Absent when a problem was noted for it. */
    Optional<Money> amount() {
        return amount;
    }

    /** Of use only when no problem was noted. */
    BudgetTerms terms() {
        return new BudgetTerms(amount.orElseThrow(), hours, period.orElseThrow(), tolerance.orElse(Tolerance.NONE));
    }

    /** Of use only when no problem was noted. */
    Reason reason() {
        return reason.orElseThrow();
    }

    private Optional<Period> period() {
        Optional<LocalDate> from = day("from", request.from());
        Optional<LocalDate> to = day("to", request.to());
        return from.flatMap(first -> to.flatMap(last -> problems.read("to", () -> Period.of(first, last))));
    }

    private Optional<LocalDate> day(String field, Optional<String> text) {
        if (text.isEmpty()) {
            problems.add(field, "worthwhile.error.day-missing");
        }
        return text.flatMap(isoDate -> problems.read(field, () -> IsoDay.read(isoDate)));
    }

    private Optional<Tolerance> tolerance() {
        AmountText numbers = request.numbersTypedIn().map(AmountText::typedIn).orElseGet(AmountText::plain);
        return request.tolerance().flatMap(text ->
                problems.read("tolerance", () -> Tolerance.ofPercent(numbers.readNumber(text))));
    }
}
