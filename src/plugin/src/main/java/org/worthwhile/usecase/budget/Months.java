package org.worthwhile.usecase.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.usecase.Visit;

/** Lays spending out month by month, from the first with work or plan to the last, without gaps. */
final class Months {

    /** Fifty years. Over more, a year was mistyped somewhere: then there are gaps between the months with work and the ends of the plan. */
    private static final int MOST_WITHOUT_GAPS = 600;

    private final SortedMap<YearMonth, LedgerTotals> worked;
    private final Optional<Budget> budget;
    private final YearMonth current;

    /** @param budget absent as well for people who may not see it: already the months that it lasts would tell of it */
    Months(SortedMap<YearMonth, LedgerTotals> worked, Optional<Budget> budget, LocalDate today) {
        this.worked = worked;
        this.budget = budget;
        this.current = YearMonth.from(today);
    }

    List<MonthOfWork> seenBy(Visit visit) {
        boolean money = visit.may(Right.VIEW_BUDGET);
        List<MonthOfWork> months = new ArrayList<>();
        Optional<Money> spentUpTo = budget.map(plan -> Money.zero(plan.currency()));
        for (YearMonth month : range()) {
            LedgerTotals totals = worked.getOrDefault(month, LedgerTotals.NONE);
            spentUpTo = spentUpTo.map(sum -> totals.spent().in(sum.getCurrencyUnit()).map(sum::plus).orElse(sum));
            months.add(MonthOfWork.of(month, totals, money, visit.may(Right.VIEW_HOURS),
                    month.isAfter(current) ? Optional.empty() : spentUpTo,
                    budget.map(plan -> plan.terms().plannedUpTo(month.atEndOfMonth()))));
        }
        return months;
    }

    private List<YearMonth> range() {
        SortedSet<YearMonth> ends = new TreeSet<>(worked.keySet());
        budget.map(plan -> plan.terms().period()).ifPresent(period -> {
            ends.add(YearMonth.from(period.from()));
            ends.add(YearMonth.from(period.to()));
        });
        if (ends.isEmpty() || ends.first().until(ends.last(), ChronoUnit.MONTHS) >= MOST_WITHOUT_GAPS) {
            return List.copyOf(ends);
        }
        return Stream.iterate(ends.first(), month -> !month.isAfter(ends.last()), month -> month.plusMonths(1)).collect(Collectors.toList());
    }
}
