package org.worthwhile.usecase.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.FilterNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.ProjectNotesRequest;
import org.worthwhile.usecase.valuenote.SeenIssues;

public class ReportPortfolioTest {

    private static final Stamp STAMP = Stamp.of(Person.of("admin"), Instant.EPOCH);
    private static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final BudgetUses budgets = new BudgetUses(world);
    private final ReportPortfolio report = PortfolioUses.report(world);
    private final Person admin = world.admin.orElseThrow();
    private final ProjectRef lab = world.projects.add(ProjectRef.of(3, "LAB"));
    private final IssueRef sample = world.issues.add(IssueRef.of(30, "LAB-1", lab));

    @Before
    public void work() {
        world.projects.lead(world.shop, admin);
        world.projects.lead(world.grid, admin);
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        world.rate(RateLevel.person("anna"), "2026-01-01", "CHF 80");
        world.worked(1, world.checkout, "dev", "2026-01-15", 3600);
        world.worked(2, world.payment, "dev", "2026-02-15", 7200);
        world.worked(3, world.payment, "guest", "2026-02-16", 1800);
        world.worked(4, world.checkout, "dev", "2026-03-03", 3600);
        world.worked(5, world.meter, "dev", "2026-02-16", 3600);
        world.worked(6, sample, "anna", "2026-02-16", 3600);
        world.notes.add(aNote().worth("EUR 1000").sure(60).linkedTo(world.checkout.id(), Share.of(5_000)).linkedTo(world.payment.id(), Share.of(5_000)).unsaved());
        world.notes.add(aNote().worth("EUR 5").sure(50).unsaved());
        world.notes.add(aNote().said("They like it").unsaved());
        world.notes.add(aNote().inProject(3).worth("CHF 500").sure(80).linkedTo(sample.id()).unsaved());
        budget("SHOP", "EUR 250", "10");
        budget("LAB", "CHF 1000", "0");
    }

    @Test
    public void showsTheProjectsThatThePersonLeadsOrAdministers() {
        Portfolio mine = of(world.admin, request());

        assertThat(mine.scope()).isEqualTo(PortfolioScope.MINE);
        assertThat(keys(mine)).containsExactly("GRID", "SHOP");
        assertThat(mine.filterName()).isEmpty();
        assertThat(keys(of(world.holderOf(Right.values()), request()))).isEmpty();
    }

    @Test
    public void figuresAreThoseOfTheProjectsPages() {
        PortfolioRow shop = row("SHOP");
        ProjectMoney page = budgets.project.of(world.admin, "SHOP");

        assertThat(shop.name()).isEqualTo("Name of SHOP");
        assertThat(shop.expectedValue()).contains(notesOf("SHOP"));
        assertThat(shop.expectedValue().orElseThrow()).hasToString("[EUR 602.50]");
        PortfolioMoney money = shop.money().orElseThrow();
        assertThat(money.planned()).hasToString("[EUR 250.00]");
        assertThat(money.spent()).isEqualTo(page.money().orElseThrow().spent());
        assertThat(money.remaining().value().orElseThrow()).hasToString("[EUR -50.00]");
        assertThat(money.budgetUsed().value()).isEqualTo(page.money().orElseThrow().spentRatio());
        assertThat(money.isOverspent()).isTrue();
        assertThat(money.isBeyondTolerance()).isEqualTo(page.money().orElseThrow().isBeyondTolerance()).isTrue();
        assertThat(shop.workedSeconds()).contains(page.hours().orElseThrow().workedSeconds());
        assertThat(shop.unpricedSeconds()).contains(1_800L);
        assertThat(shop.valuePerMoney().value().orElseThrow()).isEqualByComparingTo("2.008333333333333");
        assertThat(shop.leavesOut()).isFalse();
    }

    @Test
    public void timeElapsedCountsDaysUpToToday() {
        assertThat(money("SHOP").timeElapsed().value().orElseThrow()).isEqualByComparingTo("0.1671232876712329");
    }

    @Test
    public void whatCannotBeComputedSaysWhy() {
        world.projects.add(ProjectRef.of(4, "IDLE"));
        world.projects.add(ProjectRef.of(5, "FREE"));
        budget("FREE", "EUR 0", "0");

        assertThat(money("GRID").remaining().absence()).contains(Absence.NO_BUDGET);
        assertThat(money("GRID").budgetUsed().absence()).contains(Absence.NO_BUDGET);
        assertThat(money("GRID").timeElapsed().absence()).contains(Absence.NO_BUDGET);
        assertThat(row("GRID").valuePerMoney().absence()).contains(Absence.NO_VALUE);
        assertThat(money("FREE").remaining().value().orElseThrow()).hasToString("[EUR 0.00]");
        assertThat(money("FREE").budgetUsed().absence()).contains(Absence.BUDGET_IS_ZERO);
        world.notes.add(aNote().inProject(4).worth("EUR 1").sure(100).unsaved());
        assertThat(row("IDLE").valuePerMoney().absence()).contains(Absence.NOTHING_SPENT);
    }

    @Test
    public void currenciesAreComparedWithThemselvesAlone() {
        world.worked(7, world.meter, "anna", "2026-02-16", 3600);
        world.notes.add(aNote().inProject(2).worth("EUR 1").sure(100).unsaved());
        budget("GRID", "USD 100", "0");

        assertThat(row("GRID").valuePerMoney().absence()).contains(Absence.SEVERAL_CURRENCIES);
        assertThat(money("GRID").remaining().absence()).contains(Absence.OTHER_CURRENCY);
        assertThat(money("GRID").budgetUsed().absence()).contains(Absence.OTHER_CURRENCY);
        assertThat(money("GRID").entriesInOtherCurrencies()).isEqualTo(2);
        budget("GRID", "EUR 200", "0");
        assertThat(money("GRID").remaining().value().orElseThrow()).hasToString("[EUR 100.00]");
        assertThat(money("GRID").entriesInOtherCurrencies()).isEqualTo(1);
    }

    @Test
    public void valueInOtherCurrenciesIsLeftOutAndThatIsSaid() {
        assertThat(row("SHOP").hasValueInOtherCurrencies()).isFalse();
        world.notes.add(aNote().worth("JPY 7000").sure(100).unsaved());

        assertThat(row("SHOP").valuePerMoney().value().orElseThrow()).isEqualByComparingTo("2.008333333333333");
        assertThat(row("SHOP").hasValueInOtherCurrencies()).isTrue();
        assertThat(all().totals()).extracting(PortfolioTotal::currency).hasToString("[CHF, EUR, JPY]");
        assertThat(all().totals().get(1).valuePerMoney().value()).isPresent();
        assertThat(all().totals().get(2).valuePerMoney().absence()).contains(Absence.SEVERAL_CURRENCIES);
        world.notes.add(aNote().inProject(2).worth("JPY 7000").sure(100).unsaved());
        assertThat(row("GRID").valuePerMoney().absence()).contains(Absence.SEVERAL_CURRENCIES);
    }

    @Test
    public void totalsArePerCurrencyAndAddTheRowsUp() {
        Portfolio all = all();

        assertThat(all.totals()).extracting(PortfolioTotal::currency).hasToString("[CHF, EUR]");
        PortfolioTotal euros = all.totals().get(1);
        assertThat(euros.expectedValue()).contains(Money.parse("EUR 602.50"));
        assertThat(euros.planned()).contains(Money.parse("EUR 250"));
        assertThat(euros.spent()).contains(Money.parse("EUR 400"));
        assertThat(euros.remaining().value()).contains(Money.parse("EUR -50"));
        assertThat(euros.budgetUsed().value().orElseThrow()).isEqualByComparingTo("1.2");
        assertThat(euros.withoutBudget()).isEqualTo(1);
        assertThat(euros.valuePerMoney().value().orElseThrow()).isEqualByComparingTo("1.50625");
        PortfolioTotal francs = all.totals().get(0);
        assertThat(francs.expectedValue()).contains(Money.parse("CHF 400"));
        assertThat(francs.remaining().value()).contains(Money.parse("CHF 920"));
        assertThat(francs.withoutBudget()).isZero();
        assertThat(all.isPartlyPermitted()).isFalse();
    }

    @Test
    public void totalsOfOneCurrencySayWhenTheyCannotBeCompared() {
        world.worked(7, sample, "dev", "2026-02-16", 3600);

        assertThat(all().totals()).extracting(total -> total.valuePerMoney().absence())
                .containsExactly(Optional.of(Absence.SEVERAL_CURRENCIES), Optional.of(Absence.SEVERAL_CURRENCIES));
        assertThat(all().totals().get(1).withoutBudget()).isEqualTo(2);
    }

    @Test
    public void totalsIncludeTheProjectsBelowTheLastRow() {
        Portfolio first = of(world.admin, everything().sort("SPENT").top("1"));

        assertThat(keys(first)).hasSize(1);
        assertThat(first.count()).isEqualTo(3);
        assertThat(first.more()).isEqualTo(2);
        assertThat(first.totals()).hasSameSizeAs(all().totals());
        assertThat(first.totals().get(1).spent()).contains(Money.parse("EUR 400"));
    }

    @Test
    public void sortsByEachFigureWithAbsentOnesLast() {
        assertThat(sorted("NAME", null)).containsExactly("GRID", "LAB", "SHOP");
        assertThat(sorted("NAME", "DESCENDING")).containsExactly("SHOP", "LAB", "GRID");
        assertThat(sorted("EXPECTED_VALUE", null)).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("EXPECTED_VALUE", "ASCENDING")).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("PLANNED", null)).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("SPENT", null)).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("SPENT", "ASCENDING")).containsExactly("LAB", "GRID", "SHOP");
        assertThat(sorted("REMAINING", "ASCENDING")).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("BUDGET_USED", null)).containsExactly("SHOP", "LAB", "GRID");
        assertThat(sorted("BUDGET_USED", "ASCENDING")).containsExactly("LAB", "SHOP", "GRID");
        assertThat(sorted("VALUE_PER_MONEY", null)).containsExactly("LAB", "SHOP", "GRID");
    }

    @Test
    public void eachRightShowsItsOwnFiguresAlone() {
        for (Right right : Right.values()) {
            Portfolio seen = of(world.holderOf(right), everything());
            boolean value = right == Right.VIEW_VALUE;
            boolean money = right == Right.VIEW_BUDGET;
            boolean hours = right == Right.VIEW_HOURS;
            assertThat(seen.count()).as("projects with %s", right).isEqualTo(value || money || hours ? 3 : 0);
            assertThat(seen.notAvailable()).as("missing with %s", right).isEqualTo(value || money || hours ? 0 : 3);
            assertThat(seen.rows()).allMatch(row -> row.expectedValue().isPresent() == value && row.money().isPresent() == money
                    && row.workedSeconds().isPresent() == hours && row.unpricedSeconds().isEmpty());
            assertThat(seen.rows()).allMatch(row -> row.valuePerMoney().absence().equals(Optional.of(Absence.NOT_PERMITTED)));
            assertThat(seen.totals().isEmpty()).isEqualTo(!value && !money);
            assertThat(seen.totals()).allMatch(total -> total.valuePerMoney().absence().equals(Optional.of(Absence.NOT_PERMITTED)));
            assertThat(seen.totals()).allMatch(total -> money || total.spent().isEmpty() && total.planned().isEmpty()
                    && total.remaining().absence().equals(Optional.of(Absence.NOT_PERMITTED)));
            assertThat(seen.totals()).allMatch(total -> value || total.expectedValue().isEmpty());
        }
    }

    @Test
    public void unpricedTimeIsForThoseWhoMaySeeHoursAndMoney() {
        assertThat(of(world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET), everything()).rows())
                .allMatch(row -> row.unpricedSeconds().isPresent());
    }

    @Test
    public void sortingByWhatIsHiddenTellsNothing() {
        assertThat(keys(of(world.holderOf(Right.VIEW_VALUE), everything().sort("SPENT")))).containsExactly("GRID", "LAB", "SHOP");
        assertThat(keys(of(world.holderOf(Right.VIEW_VALUE), everything().sort("BUDGET_USED").direction("ASCENDING"))))
                .containsExactly("GRID", "LAB", "SHOP");
    }

    @Test
    public void whatIsHiddenIsInNoFigureAndThatIsSaid() {
        Optional<Person> reader = world.holderOf(Right.VIEW_BUDGET, Right.VIEW_VALUE);
        world.sights.set(reader.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));
        world.issues.hide(world.payment, reader.orElseThrow());

        Portfolio seen = of(reader, everything());
        PortfolioRow shop = seen.rows().get(2);
        assertThat(shop.money().orElseThrow().spent()).hasToString("[EUR 100.00]");
        assertThat(shop.expectedValue().orElseThrow()).hasToString("[EUR 302.50]");
        assertThat(shop.leavesOut()).isTrue();
        assertThat(seen.rows().get(0).leavesOut()).isFalse();
        assertThat(seen.leavesOut()).isTrue();
        assertThat(all().leavesOut()).isFalse();
    }

    @Test
    public void hiddenWorkIsNotToldToThoseWhoSeeValueAlone() {
        Optional<Person> reader = world.holderOf(Right.VIEW_VALUE);
        world.sights.set(reader.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        assertThat(of(reader, everything()).leavesOut()).isFalse();
    }

    @Test
    public void hiddenAndUnknownProjectsAreMissingAlike() {
        Optional<Person> reader = world.holderOf(Right.VIEW_VALUE);
        world.projects.hide(lab, reader.orElseThrow());

        Portfolio seen = of(reader, request().scope("PROJECTS").projects(" shop,LAB  NONE,, SHOP"));
        assertThat(keys(seen)).containsExactly("SHOP");
        assertThat(seen.notAvailable()).isEqualTo(2);
        assertThat(of(reader, request().scope("PROJECTS").projects("NONE")).notAvailable()).isEqualTo(1);
        assertThat(of(reader, request()).notAvailable()).isZero();
    }

    @Test
    public void filterShowsItsIssuesAlone() {
        world.filters.save(7, List.of(world.payment.id(), world.meter.id()));
        plan(world.payment, "EUR 500");
        plan(world.checkout, "EUR 700");

        Portfolio found = of(world.admin, filter("7"));
        assertThat(found.filterName()).contains("Filter 7");
        assertThat(keys(found)).containsExactly("GRID", "SHOP");
        PortfolioRow shop = found.rows().get(1);
        assertThat(shop.expectedValue().orElseThrow()).hasToString("[EUR 300.00]");
        PortfolioMoney money = shop.money().orElseThrow();
        assertThat(money.planned()).hasToString("[EUR 500.00]");
        assertThat(money.spent()).hasToString("[EUR 200.00]");
        assertThat(money.remaining().value().orElseThrow()).hasToString("[EUR 300.00]");
        assertThat(money.budgetUsed().value().orElseThrow()).isEqualByComparingTo("0.4");
        assertThat(money.timeElapsed().absence()).contains(Absence.NO_PERIOD);
        assertThat(money.isBeyondTolerance()).isFalse();
        assertThat(shop.unpricedSeconds()).contains(1_800L);
        assertThat(found.rows().get(0).money().orElseThrow().remaining().absence()).contains(Absence.NO_BUDGET);
        assertThat(found.leavesOut()).isFalse();
    }

    @Test
    public void plansInSeveralCurrenciesHaveNoCommonShare() {
        world.filters.save(7, List.of(world.payment.id(), world.checkout.id()));
        plan(world.payment, "EUR 500");
        plan(world.checkout, "CHF 700");

        PortfolioMoney money = of(world.admin, filter("7")).rows().get(0).money().orElseThrow();
        assertThat(money.remaining().value().orElseThrow()).hasToString("[CHF 700.00, EUR 200.00]");
        assertThat(money.budgetUsed().absence()).contains(Absence.SEVERAL_CURRENCIES);
    }

    @Test
    public void filterFollowsItsReader() {
        Optional<Person> reader = world.holderOf(Right.VIEW_VALUE);
        world.filters.save(7, List.of(world.payment.id(), world.checkout.id()));
        world.issues.hide(world.payment, reader.orElseThrow());

        assertThat(of(reader, filter("7")).rows().get(0).expectedValue().orElseThrow()).hasToString("[EUR 300.00]");
        world.filters.unshare(7, reader.orElseThrow());
        refusals.expect(FilterNotFound.class, () -> of(reader, filter("7")));
        refusals.expect(FilterNotFound.class, () -> of(reader, filter("8")));
    }

    @Test
    public void issuesOfProjectsThatTellNeedNotBeAskedFor() {
        world.families.telling(world.shop);
        world.notes.areIn(List.of(world.checkout.id(), world.payment.id()), Map.of(world.checkout.id(), world.shop.id(), world.payment.id(), world.shop.id()));
        world.issues.hide(world.payment, admin);

        assertThat(row("SHOP").expectedValue().orElseThrow()).hasToString("[EUR 602.50]");
        assertThat(row("SHOP").leavesOut()).isFalse();
    }

    @Test
    public void issuesThatWentElsewhereAreAskedForWhereTheyAre() {
        world.families.telling(world.shop);
        world.notes.areIn(List.of(world.checkout.id(), world.payment.id()), Map.of(world.checkout.id(), world.shop.id(), world.payment.id(), lab.id()));
        world.issues.hide(world.payment, admin);

        assertThat(row("SHOP").expectedValue().orElseThrow()).hasToString("[EUR 302.50]");
        assertThat(row("SHOP").leavesOut()).isTrue();
    }

    @Test
    public void issuesOfProjectsThatDoNotTellAreAskedFor() {
        world.notes.areIn(List.of(world.payment.id()), Map.of(world.payment.id(), world.shop.id()));
        world.issues.hide(world.payment, admin);

        assertThat(row("SHOP").expectedValue().orElseThrow()).hasToString("[EUR 302.50]");
    }

    @Test
    public void aProjectThatTellsDoesNotTellWhoMayEdit() {
        Optional<Person> reader = Optional.of(world.rights.holderIssueByIssue("reader", Right.VIEW_VALUE));
        world.families.telling(world.shop);
        world.notes.areIn(List.of(world.payment.id()), Map.of(world.payment.id(), world.shop.id()));
        world.issues.hide(world.payment, reader.orElseThrow());

        assertThat(of(reader, request().scope("PROJECTS").projects("SHOP")).rows().get(0).expectedValue().orElseThrow()).hasToString("[EUR 302.50]");
    }

    @Test
    public void filterThatCannotBeShownWholeIsRefused() {
        world.filters.save(7, LongStream.range(1_000, 6_001).boxed().toList());
        LongStream.range(1_000, 6_001).forEach(id -> world.issues.add(IssueRef.of(id, "SHOP-" + id, world.shop)));
        world.filters.save(8, List.of());
        world.filters.save(9, List.of());
        world.filters.breakUp(9);

        assertThat(refusals.problems(() -> of(world.admin, filter("7")))).containsExactly("filter: filter-too-large[5000]");
        assertThat(of(world.admin, filter("8")).count()).isZero();
        assertThat(refusals.problems(() -> of(world.admin, filter("9")))).containsExactly("filter: filter-unanswerable[]");
    }

    @Test
    public void everyProblemOfARequestIsNamed() {
        assertThat(refusals.problems(() -> of(world.admin, request().scope("ALL").sort("LUCK").direction("UP").top("0"))))
                .containsExactly("scope: choice-unknown[]", "sort: choice-unknown[]", "direction: choice-unknown[]", "top: top-out-of-range[200]");
        assertThat(refusals.problems(() -> of(world.admin, request().scope("PROJECTS").projects(" , ").top("201"))))
                .containsExactly("top: top-out-of-range[200]", "projects: projects-missing[]");
        assertThat(refusals.problems(() -> of(world.admin, filter(" ")))).containsExactly("filter: filter-missing[]");
        assertThat(refusals.problems(() -> of(world.admin, filter("ten").top("9999999999999999999"))))
                .containsExactly("top: top-out-of-range[200]", "filter: not-whole-number[]");
        assertThat(refusals.problems(() -> of(world.admin, request().scope("PROJECTS").projects(manyKeys()))))
                .containsExactly("projects: projects-too-many[1000]");
    }

    @Test
    public void nobodyIsToldAnything() {
        refusals.expect(NotLoggedIn.class, () -> of(world.nobody, request().scope("nonsense")));
    }

    @Test
    public void saysHowOldItIsAndWhetherPricesAreOnTheirWay() {
        assertThat(all().asOf()).isEqualTo(MoneyWorld.TODAY);
        assertThat(all().followedAt()).isEmpty();
        assertThat(all().isRepricing()).isFalse();
        world.bookmarks.keep("followed-at", "1000");
        world.repricings.order(RateLevel.everyone(), MoneyWorld.TODAY, STAMP);

        assertThat(all().followedAt()).contains(Instant.ofEpochMilli(1000));
        assertThat(all().isRepricing()).isTrue();
    }

    private Portfolio of(Optional<Person> who, PortfolioRequest.Builder request) {
        return report.of(who, request.build());
    }

    private Portfolio all() {
        return of(world.admin, everything());
    }

    private PortfolioRow row(String project) {
        return of(world.admin, request().scope("PROJECTS").projects(project)).rows().get(0);
    }

    private PortfolioMoney money(String project) {
        return row(project).money().orElseThrow();
    }

    private List<String> sorted(String figure, String direction) {
        return keys(of(world.admin, everything().sort(figure).direction(direction)));
    }

    private CurrencyTotals notesOf(String project) {
        InMemoryCustomers customers = new InMemoryCustomers();
        customers.add("The customer of all notes");
        return new ListProjectNotes(world.access, world.notes, customers, new SeenIssues(world.families, world.rights))
                .page(world.admin, ProjectNotesRequest.ofProject(project).build()).expectedTotals();
    }

    private void plan(IssueRef issue, String amount) {
        world.budgets.put(new IssuePlan(issue.id(), 1, Optional.of(Money.parse(amount)), Optional.empty(), STAMP));
    }

    /** Straight into the store: work may come to cost another currency after the budget was set. */
    private void budget(String project, String amount, String tolerance) {
        long id = world.projects.visibleTo(admin, project).orElseThrow().id();
        BudgetTerms terms = new BudgetTerms(Money.parse(amount), Optional.empty(), YEAR, Tolerance.ofPercent(new BigDecimal(tolerance)));
        world.budgets.add(new Budget(id, world.budgets.historyOf(id).size() + 1, terms, Reason.of("Agreed"), STAMP));
    }

    private static List<String> keys(Portfolio portfolio) {
        return portfolio.rows().stream().map(row -> row.project().key()).toList();
    }

    private static PortfolioRequest.Builder request() {
        return PortfolioRequest.builder();
    }

    private static PortfolioRequest.Builder everything() {
        return request().scope("PROJECTS").projects("SHOP,GRID,LAB");
    }

    private static PortfolioRequest.Builder filter(String id) {
        return request().scope("FILTER").filter(id);
    }

    private static String manyKeys() {
        return String.join(",", LongStream.range(0, 1_001).mapToObj(i -> "P" + i).toList());
    }
}
