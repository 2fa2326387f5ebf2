package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.refusal.ConcurrentChange;

public class BudgetsContractTest extends StoreContract {

    private static final long PROJECT = 10_000;
    private static final long ISSUE = 10_100;
    private static final Stamp STAMP = Stamp.of(Person.of("JIRAUSER10101"), Instant.parse("2026-03-02T12:00:00.123Z"));
    private static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final String LONGEST_REASON = "👨‍👩‍👧‍👦".repeat(454) + "!!!!!!";

    @Test
    public void everythingComesBack() {
        Budget full = new Budget(PROJECT, 1, new BudgetTerms(Money.parse("KWD 1234.567"), Optional.of(PlannedHours.ofSeconds(360)), YEAR,
                Tolerance.of(750)), Reason.of("<b>“Grüße” 漢字 😀</b>\r\n' --"), STAMP);

        store.budgets().add(full);

        assertThat(store.budgets().ofProject(PROJECT)).contains(full);
    }

    @Test
    public void budgetMayDoWithoutHoursAndHaveALongReason() {
        assertThat(LONGEST_REASON).hasSize(5_000);
        Budget budget = new Budget(PROJECT, 1, new BudgetTerms(Money.parse("EUR 0"), Optional.empty(), YEAR, Tolerance.NONE),
                Reason.of(LONGEST_REASON), STAMP);

        store.budgets().add(budget);

        assertThat(store.budgets().ofProject(PROJECT)).contains(budget);
    }

    @Test
    public void manyProjectsHaveTheirLatestBudgets() {
        store.budgets().add(budget(PROJECT, 1));
        store.budgets().add(budget(PROJECT, 2));
        store.budgets().add(budget(PROJECT + 2, 1));
        store.budgets().add(budget(PROJECT + 5_000, 1));

        assertThat(store.budgets().ofProjects(List.of())).isEmpty();
        assertThat(store.budgets().ofProjects(List.of(PROJECT, PROJECT + 1, PROJECT + 2)))
                .containsExactlyInAnyOrder(budget(PROJECT, 2), budget(PROJECT + 2, 1));
        assertThat(store.budgets().ofProjects(LongStream.range(PROJECT + 1, PROJECT + 1_001).boxed().toList()))
                .containsExactly(budget(PROJECT + 2, 1));
    }

    @Test
    public void projectWithoutABudgetHasNoHistory() {
        assertThat(store.budgets().ofProject(PROJECT)).isEmpty();
        assertThat(store.budgets().historyOf(PROJECT)).isEmpty();
    }

    @Test
    public void everyVersionStaysLatestFirst() {
        for (int version = 1; version <= 11; version++) {
            store.budgets().add(budget(PROJECT, version));
        }
        store.budgets().add(budget(PROJECT + 1, 1));

        assertThat(store.budgets().ofProject(PROJECT)).contains(budget(PROJECT, 11));
        assertThat(store.budgets().historyOf(PROJECT)).extracting(Budget::version).containsExactly(11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    public void onlyTheVersionAfterTheLatestIsTaken() {
        store.budgets().add(budget(PROJECT, 1));

        assertThatThrownBy(() -> store.budgets().add(budget(PROJECT, 1)))
                .isInstanceOfSatisfying(ConcurrentChange.class, refusal -> assertThat(refusal.subjectId()).isEqualTo(PROJECT));
        assertThatThrownBy(() -> store.budgets().add(budget(PROJECT, 3))).isInstanceOf(ConcurrentChange.class);

        assertThat(store.budgets().historyOf(PROJECT)).hasSize(1);
    }

    @Test
    public void planComesBackWithWhatItHas() {
        List<IssuePlan> plans = List.of(plan(ISSUE, 1, "JPY 5", 7_200L), plan(ISSUE + 1, 1, "EUR 0.01", null),
                plan(ISSUE + 2, 1, null, 0L), plan(ISSUE + 3, 1, null, null));

        plans.forEach(store.budgets()::put);

        assertThat(store.budgets().plansOf(List.of(ISSUE, ISSUE + 1, ISSUE + 2, ISSUE + 3, ISSUE + 4))).containsExactlyInAnyOrderElementsOf(plans);
        assertThat(store.budgets().plansOf(List.of())).isEmpty();
    }

    @Test
    public void nextPlanTakesThePlaceOfTheOneBefore() {
        store.budgets().put(plan(ISSUE, 1, "EUR 10", 3_600L));
        store.budgets().put(plan(ISSUE, 2, null, null));
        assertThat(store.budgets().plansOf(List.of(ISSUE))).containsExactly(plan(ISSUE, 2, null, null));

        store.budgets().put(plan(ISSUE, 3, "CHF 20", null));
        assertThat(store.budgets().plansOf(List.of(ISSUE))).containsExactly(plan(ISSUE, 3, "CHF 20", null));
    }

    @Test
    public void onlyThePlanAfterTheLatestIsTaken() {
        assertThatThrownBy(() -> store.budgets().put(plan(ISSUE, 2, "EUR 10", null))).isInstanceOf(ConcurrentChange.class);
        store.budgets().put(plan(ISSUE, 1, "EUR 10", null));

        assertThatThrownBy(() -> store.budgets().put(plan(ISSUE, 1, "EUR 20", null)))
                .isInstanceOfSatisfying(ConcurrentChange.class, refusal -> assertThat(refusal.subjectId()).isEqualTo(ISSUE));

        assertThat(store.budgets().plansOf(List.of(ISSUE))).containsExactly(plan(ISSUE, 1, "EUR 10", null));
    }

    @Test
    public void plansOfAnyNumberOfIssuesAreFound() {
        LongStream.range(0, 501).forEach(i -> store.budgets().put(plan(ISSUE + i, 1, "EUR 1", null)));

        assertThat(store.budgets().plansOf(LongStream.range(ISSUE - 100, ISSUE + 600).boxed().toList())).hasSize(501);
    }

    private static Budget budget(long projectId, long version) {
        BudgetTerms terms = new BudgetTerms(Money.parse("EUR 100"), Optional.empty(), YEAR, Tolerance.NONE);
        return new Budget(projectId, version, terms, Reason.of("agreed"), STAMP);
    }

    private static IssuePlan plan(long issueId, long version, String amount, Long seconds) {
        return new IssuePlan(issueId, version, Optional.ofNullable(amount).map(Money::parse),
                Optional.ofNullable(seconds).map(PlannedHours::ofSeconds), STAMP);
    }
}
