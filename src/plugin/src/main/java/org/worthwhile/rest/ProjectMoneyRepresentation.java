package org.worthwhile.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.budget.MonthOfWork;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.budget.SpendingView;
import org.worthwhile.usecase.budget.WorkedView;

/** Money and time of a project, in total and month by month; what may not be seen is left out. */
final class ProjectMoneyRepresentation {

    final String project;
    /** The last day of work that counts. */
    final String asOf;
    /** When the ledger last followed Jira to the end: the age of the figures. */
    final String followedAt;
    /** Whether rates were changed and not every entry has its new price yet. */
    final boolean repricing;
    final SpendingRepresentation money;
    final WorkedRepresentation hours;
    final List<MonthRepresentation> months;
    final boolean leavesOut;
    final boolean maySetBudget;

    ProjectMoneyRepresentation(ProjectMoney found, JiraPeople people) {
        Optional<PlannedHours> planned = found.hours().flatMap(WorkedView::planned);
        project = found.project().key();
        asOf = found.asOf().toString();
        followedAt = found.followedAt().map(Instant::toString).orElse(null);
        repricing = found.isRepricing();
        money = found.money().map(spending -> new SpendingRepresentation(spending, planned, people)).orElse(null);
        hours = found.hours().map(worked -> new WorkedRepresentation(worked, found.money().isPresent())).orElse(null);
        months = found.months().stream().map(MonthRepresentation::new).collect(Collectors.toUnmodifiableList());
        leavesOut = found.leavesOut();
        maySetBudget = found.maySetBudget();
    }

    /** Planned, spent, remaining. */
    static final class SpendingRepresentation {

        final BudgetRepresentation budget;
        final List<MoneyRepresentation> spent;
        /** In the budget's currency; negative when overspent. */
        final MoneyRepresentation remaining;
        final boolean beyondTolerance;
        /** Spent / planned as a decimal fraction; absent when nothing is planned. */
        final String spentRatio;
        final long entriesInOtherCurrencies;
        final long unpricedEntries;

        private SpendingRepresentation(SpendingView spending, Optional<PlannedHours> hours, JiraPeople people) {
            budget = spending.budget().map(set -> new BudgetRepresentation(set, hours, people)).orElse(null);
            spent = MoneyRepresentation.each(spending.spent());
            remaining = spending.remaining().map(MoneyRepresentation::new).orElse(null);
            beyondTolerance = spending.isBeyondTolerance();
            spentRatio = spending.spentRatio().map(ratio -> ratio.toPlainString()).orElse(null);
            entriesInOtherCurrencies = spending.entriesInOtherCurrencies();
            unpricedEntries = spending.unpricedEntries();
        }
    }

    /** One month. */
    static final class MonthRepresentation {

        final String month;
        final List<MoneyRepresentation> spent;
        final Long seconds;
        final MoneyRepresentation spentUpTo;
        final MoneyRepresentation plannedUpTo;

        private MonthRepresentation(MonthOfWork work) {
            month = work.month().toString();
            spent = work.spent().map(MoneyRepresentation::each).orElse(null);
            seconds = work.seconds().orElse(null);
            spentUpTo = work.spentUpTo().map(MoneyRepresentation::new).orElse(null);
            plannedUpTo = work.plannedUpTo().map(MoneyRepresentation::new).orElse(null);
        }
    }
}
