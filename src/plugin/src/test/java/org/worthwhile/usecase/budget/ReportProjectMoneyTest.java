package org.worthwhile.usecase.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Visit;

public class ReportProjectMoneyTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final BudgetUses budgets = new BudgetUses(world);

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        world.rate(RateLevel.person("anna"), "2026-01-01", "USD 80");
        world.worked(1, world.checkout, "dev", "2026-01-15", 3600);
        world.worked(2, world.payment, "dev", "2026-02-15", 7200);
        world.worked(3, world.payment, "anna", "2026-02-15", 3600);
        world.worked(4, world.payment, "guest", "2026-02-16", 1800);
        world.worked(5, world.meter, "dev", "2026-02-16", 3600);
        world.worked(6, world.checkout, "dev", "2026-03-03", 3600);
    }

    @Test
    public void spentIsWhatTheEntriesUpToTodayAddUpTo() {
        SpendingView money = report().money().orElseThrow();

        assertThat(money.spent()).hasToString("[EUR 300.00, USD 80.00]");
        assertThat(money.unpricedEntries()).isEqualTo(1);
        assertThat(report().hours().orElseThrow().workedSeconds()).isEqualTo(16_200);
        assertThat(report().asOf()).isEqualTo(MoneyWorld.TODAY);
    }

    @Test
    public void withoutABudgetThereIsNothingToCompareWith() {
        SpendingView money = report().money().orElseThrow();

        assertThat(money.planned()).isEmpty();
        assertThat(money.remaining()).isEmpty();
        assertThat(money.spentRatio()).isEmpty();
        assertThat(money.isOverspent()).isFalse();
    }

    @Test
    public void remainingIsInTheBudgetsCurrencyAndMayBeNegative() {
        budget("250", "10");

        SpendingView money = report().money().orElseThrow();
        assertThat(money.remaining()).contains(Money.parse("EUR -50"));
        assertThat(money.entriesInOtherCurrencies()).isEqualTo(1);
        assertThat(money.spentRatio().orElseThrow()).isEqualByComparingTo("1.2");
        assertThat(money.isOverspent()).isTrue();
        assertThat(money.isBeyondTolerance()).isTrue();
    }

    @Test
    public void withinTheToleranceIsOverspentAllTheSame() {
        budget("250", "20");

        assertThat(report().money().orElseThrow().isOverspent()).isTrue();
        assertThat(report().money().orElseThrow().isBeyondTolerance()).isFalse();
    }

    @Test
    public void nothingPlannedHasNoRatio() {
        budget("0", "0");

        assertThat(report().money().orElseThrow().spentRatio()).isEmpty();
        assertThat(report().money().orElseThrow().isBeyondTolerance()).isTrue();
    }

    @Test
    public void monthsCoverWorkAndPlanWithoutGaps() {
        budget("365", "0");

        List<MonthOfWork> months = report().months();
        assertThat(months).extracting(MonthOfWork::month)
                .startsWith(YearMonth.of(2026, 1)).endsWith(YearMonth.of(2026, 12)).hasSize(12);
        assertThat(months.get(1).spent().orElseThrow()).hasToString("[EUR 200.00, USD 80.00]");
        assertThat(months.get(1).spentUpTo()).contains(Money.parse("EUR 300"));
        assertThat(months.get(1).plannedUpTo()).contains(Money.parse("EUR 59"));
        assertThat(months.get(11).plannedUpTo()).contains(Money.parse("EUR 365"));
        assertThat(months.get(3).spentUpTo()).isEmpty();
    }

    @Test
    public void monthsAndIssuesAndPeopleAddUpToTheTotal() {
        assertThat(sum(report().months().stream().map(MonthOfWork::spent).toList())).isEqualTo("[EUR 300.00, USD 80.00]");
        assertThat(sum(budgets.breakDown.byIssue(world.admin, "SHOP").stream().map(Portion::spent).toList()))
                .isEqualTo("[EUR 300.00, USD 80.00]");
        assertThat(sum(budgets.breakDown.byPerson(world.admin, "SHOP").stream().map(Portion::spent).toList()))
                .isEqualTo("[EUR 300.00, USD 80.00]");
    }

    @Test
    public void theWeightiestIssuesAreThoseWithTheMostWork() {
        List<Portion<IssueFacts>> all = budgets.breakDown.byIssue(world.admin, "SHOP");
        Visit visit = world.access.inProject(world.admin, "SHOP");

        WeightiestIssues one = budgets.breakDown.weightiestIssues(visit, 1);

        assertThat(one.count()).isEqualTo(all.size()).isGreaterThan(1);
        assertThat(one.portions()).singleElement().extracting(Portion::seconds)
                .isEqualTo(all.stream().map(Portion::seconds).max(Comparator.comparing(Optional::orElseThrow)).orElseThrow());
        assertThat(budgets.breakDown.weightiestIssues(visit, 10).portions()).isSortedAccordingTo(Portion.WEIGHTIEST_FIRST).hasSameSizeAs(all);
    }

    @Test
    public void saysHowOldItIsAndWhetherPricesAreOnTheirWay() {
        assertThat(report().followedAt()).isEmpty();
        assertThat(report().isRepricing()).isFalse();
        world.bookmarks.keep("followed-at", "1000");
        world.repricings.order(RateLevel.everyone(), MoneyWorld.TODAY,
                Stamp.of(Person.of("admin"), Instant.EPOCH));

        assertThat(report().followedAt()).contains(Instant.ofEpochMilli(1000));
        assertThat(report().isRepricing()).isTrue();
    }

    @Test
    public void eachRightShowsItsOwnPartAlone() {
        budget("365", "0");
        for (Right right : Right.values()) {
            ProjectMoney seen = budgets.project.of(world.holderOf(right), "SHOP");
            boolean money = right == Right.VIEW_BUDGET;
            boolean hours = right == Right.VIEW_HOURS;
            assertThat(seen.money().isPresent()).as("money with %s", right).isEqualTo(money);
            assertThat(seen.hours().isPresent()).as("hours with %s", right).isEqualTo(hours);
            assertThat(seen.isEmpty()).isEqualTo(!money && !hours);
            assertThat(seen.months().isEmpty()).isEqualTo(!money && !hours);
            assertThat(seen.months()).allMatch(month -> month.spent().isPresent() == money && month.seconds().isPresent() == hours);
            assertThat(seen.months()).allMatch(month -> money || month.plannedUpTo().isEmpty() && month.spentUpTo().isEmpty());
        }
    }

    /** Jira takes the year 26 as it is typed. */
    @Test
    public void aMistypedYearDoesNotFillThousandsOfMonths() {
        budget("365", "0");
        world.worked(7, world.checkout, "dev", "0026-02-15", 3600);

        List<MonthOfWork> months = report().months();
        assertThat(months).extracting(MonthOfWork::month).containsExactly(YearMonth.of(26, 2), YearMonth.of(2026, 1),
                YearMonth.of(2026, 2), YearMonth.of(2026, 12));
        assertThat(months.get(2).spentUpTo()).contains(Money.parse("EUR 300"));
    }

    @Test
    public void thePeriodOfTheBudgetIsNotToldByTheMonthsToThoseWhoMaySeeHoursAlone() {
        budget("365", "0");

        assertThat(budgets.project.of(world.holderOf(Right.VIEW_HOURS), "SHOP").months()).extracting(MonthOfWork::month)
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @Test
    public void whatPeopleCostIsForThoseWhoMaySeeRatesAndBudget() {
        Optional<Person> planner = world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET);
        Optional<Person> controller = world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET, Right.VIEW_RATES);

        assertThat(budgets.breakDown.byPerson(planner, "SHOP")).allMatch(portion -> portion.spent().isEmpty());
        assertThat(budgets.breakDown.byPerson(controller, "SHOP")).allMatch(portion -> portion.spent().isPresent());
        assertThat(budgets.breakDown.byIssue(planner, "SHOP")).allMatch(portion -> portion.spent().isPresent());
        refusals.expect(NotPermitted.class, () -> budgets.breakDown.byPerson(world.holderOf(Right.VIEW_BUDGET), "SHOP"));
        refusals.expect(NotPermitted.class, () -> budgets.breakDown.byIssue(world.holderOf(Right.VIEW_VALUE), "SHOP"));
        refusals.expect(NotPermitted.class, () -> budgets.history.of(world.holderOf(Right.VIEW_HOURS), "SHOP"));
    }

    @Test
    public void plannedHoursOfTheHistoryAreForThoseWhoMaySeeHoursOrSetTheBudget() {
        budgets.set.set(world.admin, SetBudgetRequest.ofProject("SHOP", budgets.history.of(world.admin, "SHOP").size()).amount("1000").currency("EUR").hours("40")
                .from("2026-01-01").to("2026-06-30").reason("With hours").build());

        assertThat(latest(world.holderOf(Right.VIEW_BUDGET)).terms().hours()).isEmpty();
        assertThat(latest(world.holderOf(Right.VIEW_BUDGET)).reason()).hasToString(latest(world.admin).reason().toString());
        assertThat(latest(world.holderOf(Right.VIEW_BUDGET, Right.VIEW_HOURS)).terms().hours()).isPresent();
        assertThat(latest(world.holderOf(Right.EDIT_BUDGET, Right.VIEW_BUDGET)).terms().hours()).isPresent();
    }

    private Budget latest(Optional<Person> who) {
        return budgets.history.of(who, "SHOP").get(0);
    }

    @Test
    public void hiddenIssuesAreInNoFigureAndThatIsSaid() {
        Optional<Person> reader = world.holderOf(Right.VIEW_BUDGET);
        world.sights.set(reader.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        ProjectMoney seen = budgets.project.of(reader, "SHOP");
        assertThat(seen.money().orElseThrow().spent()).hasToString("[EUR 100.00]");
        assertThat(seen.leavesOut()).isTrue();
        assertThat(report().leavesOut()).isFalse();
    }

    @Test
    public void hiddenProjectsDoNotExist() {
        world.projects.hide(world.shop, world.stranger.orElseThrow());

        refusals.expect(ProjectNotFound.class, () -> budgets.project.of(world.stranger, "SHOP"));
        refusals.expect(NotLoggedIn.class, () -> budgets.project.of(world.nobody, "SHOP"));
    }

    private ProjectMoney report() {
        return budgets.project.of(world.admin, "SHOP");
    }

    private void budget(String amount, String tolerance) {
        budgets.set.set(world.admin, SetBudgetRequest.ofProject("SHOP", 0).amount(amount).currency("EUR").tolerance(tolerance)
                .from("2026-01-01").to("2026-12-31").reason("Agreed").build());
    }

    private static String sum(List<Optional<CurrencyTotals>> parts) {
        return CurrencyTotals.of(parts.stream()
                .flatMap(part -> part.orElseThrow().amounts().stream()).collect(Collectors.toList())).toString();
    }
}
