package org.worthwhile.usecase.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.budget.EstimatedCost.Unknown;

public class ReportIssueBudgetTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final BudgetUses budgets = new BudgetUses(world);

    @Before
    public void workOnAnIssueWithASubTask() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 280");
        world.families.subTask(world.payment, world.checkout);
        world.worked(1, world.checkout, "dev", "2026-02-01", 600);
        world.worked(2, world.payment, "dev", "2026-02-02", 12 * 3600 + 1200);
        world.worked(3, world.payment, "anna", "2026-02-02", 900);
        world.worked(4, world.checkout, "dev", "2026-03-03", 36_000);
    }

    @Test
    public void rollsSubTasksUpAndCountsEachEntryOnce() {
        IssueBudget report = report();

        assertThat(report.subTasks()).isEqualTo(1);
        assertThat(report.money().orElseThrow().spent()).hasToString("[EUR 3500.00]");
        assertThat(report.hours().orElseThrow().workedSeconds()).isEqualTo(45_900);
        assertThat(report.hours().orElseThrow().entries()).isEqualTo(3);
        assertThat(budgets.issue.of(world.admin, "SHOP-2").money().orElseThrow().spent()).hasToString("[EUR 3453.33]");
    }

    @Test
    public void unpricedHoursAreCountedAndCostNothingKnown() {
        assertThat(report().hours().orElseThrow().unpricedSeconds()).isEqualTo(900);
        assertThat(report().money().orElseThrow().unpricedEntries()).isEqualTo(1);
    }

    @Test
    public void workOfTomorrowDoesNotCountUntilTomorrow() {
        world.clock.advance(Duration.ofDays(1));

        assertThat(report().money().orElseThrow().spent()).hasToString("[EUR 6300.00]");
    }

    @Test
    public void remainingMayBeNegative() {
        plan("SHOP-1", "3000");

        assertThat(report().money().orElseThrow().planned()).hasToString("[EUR 3000.00]");
        assertThat(report().money().orElseThrow().remaining()).hasToString("[EUR -500.00]");
    }

    @Test
    public void theIssuesOwnPlanIncludesItsSubTasks() {
        plan("SHOP-2", "100");
        assertThat(report().money().orElseThrow().planned()).hasToString("[EUR 100.00]");

        plan("SHOP-1", "3000");
        assertThat(report().money().orElseThrow().planned()).hasToString("[EUR 3000.00]");
    }

    @Test
    public void costInAnotherCurrencyIsCountedAndNotMixed() {
        world.rate(RateLevel.person("anna"), "2026-01-01", "JPY 5000");
        world.worked(5, world.checkout, "anna", "2026-02-02", 3600);
        plan("SHOP-1", "3000");

        IssueMoney money = report().money().orElseThrow();
        assertThat(money.spent()).hasToString("[EUR 3500.00, JPY 5000]");
        assertThat(money.remaining()).hasToString("[EUR -500.00]");
        assertThat(money.entriesOutsidePlannedCurrency()).isEqualTo(1);
    }

    @Test
    public void costOutsideOfSeveralPlannedCurrenciesIsCountedToo() {
        world.families.subTask(world.issues.add(IssueRef.of(12, "SHOP-3", world.shop)), world.checkout);
        plan("SHOP-2", "100");
        budgets.plan.plan(world.admin, PlanIssueRequest.ofIssue("SHOP-3", 0).amount("100").currency("USD").build());
        world.rate(RateLevel.person("anna"), "2026-01-01", "JPY 5000");
        world.worked(5, world.checkout, "anna", "2026-02-02", 3600);

        IssueMoney money = report().money().orElseThrow();
        assertThat(money.planned()).hasToString("[EUR 100.00, USD 100.00]");
        assertThat(money.entriesOutsidePlannedCurrency()).isEqualTo(1);
    }

    @Test
    public void hoursOfSubTasksAddUpBeyondWhatASinglePlanTakes() {
        world.families.subTask(world.issues.add(IssueRef.of(12, "SHOP-3", world.shop)), world.checkout);
        for (String subTask : List.of("SHOP-2", "SHOP-3")) {
            budgets.plan.plan(world.admin, PlanIssueRequest.ofIssue(subTask, 0).hours("9999999").build());
        }

        assertThat(report().hours().orElseThrow().planned().orElseThrow().seconds()).isEqualTo(19_999_998L * 3600);
    }

    @Test
    public void estimatesCostWhatTheAssigneesCostToday() {
        world.families.plan(world.checkout, "dev", 7200L, 3600L);
        world.families.plan(world.payment, "dev", 3600L, 0L);

        IssueMoney money = report().money().orElseThrow();
        assertThat(money.originalEstimate().known()).hasToString("[EUR 840.00]");
        assertThat(money.remainingEstimate().known()).hasToString("[EUR 280.00]");
        assertThat(money.remainingEstimate().unknown()).isEmpty();
    }

    @Test
    public void whatCannotBeEstimatedIsUnknownForAReason() {
        assertThat(report().money().orElseThrow().remainingEstimate().unknown()).containsExactly(Unknown.NO_ESTIMATE);
        assertThat(report().money().orElseThrow().remainingEstimate().known().isEmpty()).isTrue();
        world.families.plan(world.checkout, null, 7200L, 3600L);
        world.families.plan(world.payment, "anna", 3600L, 60L);
        assertThat(report().money().orElseThrow().remainingEstimate().unknown()).containsExactly(Unknown.NO_ASSIGNEE, Unknown.NO_RATE);
    }

    @Test
    public void theExpectedValueCountsEachNoteOnce() {
        world.notes.add(aNote().worth("EUR 10000").sure(50).linkedTo(world.checkout.id(), Share.of(3000))
                .linkedTo(world.payment.id(), Share.of(3000)).unsaved());
        world.notes.add(aNote().worth("EUR 999").linkedTo(world.checkout.id()).unsaved());

        assertThat(report().expectedValue().orElseThrow()).hasToString("[EUR 3000.00]");
    }

    @Test
    public void eachRightShowsItsOwnPartAlone() {
        for (Right right : Right.values()) {
            IssueBudget seen = budgets.issue.of(world.holderOf(right), "SHOP-1");
            assertThat(seen.money().isPresent()).as("money with %s", right).isEqualTo(right == Right.VIEW_BUDGET);
            assertThat(seen.hours().isPresent()).as("hours with %s", right).isEqualTo(right == Right.VIEW_HOURS);
            assertThat(seen.expectedValue()).as("value with %s alone", right).isEmpty();
            assertThat(seen.mayPlan()).isFalse();
        }
        assertThat(budgets.issue.of(world.holderOf(Right.VIEW_BUDGET, Right.VIEW_VALUE), "SHOP-1").expectedValue()).isPresent();
        assertThat(budgets.issue.of(world.stranger, "SHOP-1").money()).isEmpty();
        assertThat(budgets.issue.of(world.stranger, "SHOP-1").hours()).isEmpty();
    }

    @Test
    public void hiddenWorkIsInNoFigureAndThatIsSaid() {
        Optional<Person> dev = world.holderOf(Right.VIEW_BUDGET, Right.VIEW_HOURS);
        world.sights.set(dev.orElseThrow(), Sight.of(Set.of("staff"), Set.of(), Set.of()));
        assertThat(budgets.issue.of(dev, "SHOP-1").leavesOut()).isFalse();
        world.keep(Worked.worklog(9).onIssue(world.checkout.id(), 1).by("dev").on(MoneyWorld.TODAY).seconds(3600).groupLevel("bosses").build());
        world.keep(Worked.worklog(10).onIssue(world.checkout.id(), 1).by("dev").on(MoneyWorld.TODAY).seconds(60).groupLevel("staff").build());

        IssueBudget seen = budgets.issue.of(dev, "SHOP-1");
        assertThat(seen.leavesOut()).isTrue();
        assertThat(seen.hours().orElseThrow().entries()).isEqualTo(4);
    }

    @Test
    public void aHiddenSubTaskIsNotRolledUp() {
        Optional<Person> dev = world.holderOf(Right.VIEW_BUDGET);
        world.issues.hide(world.payment, dev.orElseThrow());

        IssueBudget seen = budgets.issue.of(dev, "SHOP-1");
        assertThat(seen.subTasks()).isZero();
        assertThat(seen.money().orElseThrow().spent()).hasToString("[EUR 46.67]");
    }

    @Test
    public void hiddenIssuesDoNotExist() {
        world.issues.hide(world.checkout, world.admin.orElseThrow());

        refusals.expect(IssueNotFound.class, this::report);
        refusals.expect(NotLoggedIn.class, () -> budgets.issue.of(world.nobody, "SHOP-1"));
    }

    private IssueBudget report() {
        return budgets.issue.of(world.admin, "SHOP-1");
    }

    private void plan(String issueKey, String amount) {
        budgets.plan.plan(world.admin, PlanIssueRequest.ofIssue(issueKey, 0).amount(amount).currency("EUR").build());
    }
}
