package org.worthwhile.gadget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.FilterNotFound;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.budget.PlanIssueRequest;
import org.worthwhile.usecase.budget.SetBudgetRequest;
import org.worthwhile.usecase.portfolio.PortfolioUses;

public class PortfolioFragmentTest {

    private static final Pattern ID = Pattern.compile("(?<= id=\")[^\"]+");

    private final MoneyWorld world = new MoneyWorld();
    private final BudgetUses budgets = new BudgetUses(world);

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100.50");
        world.worked(1, world.checkout, "dev", "2026-01-15", 3_600);
        world.worked(2, world.payment, "guest", "2026-02-16", 900);
        world.worked(3, world.meter, "dev", "2026-02-17", 7_200);
        world.notes.add(aNote().inProject(1).worth("EUR 1000").sure(60).unsaved());
        world.notes.add(aNote().inProject(1).worth("CHF 70").sure(100).unsaved());
        world.notes.add(aNote().inProject(2).worth("EUR 402").sure(100).unsaved());
        budget("SHOP", "80", "2026-01-01", "2026-06-30", "10");
        world.bookmarks.keep("followed-at", String.valueOf(MoneyWorld.START.toEpochMilli()));
    }

    @Test
    public void everyFigureLeadsToThePageBehindIt() {
        assertThat(all(world.admin)).contains("Name of SHOP", "EUR\u00A0600.00", "CHF\u00A070.00", "EUR\u00A080.00", "EUR\u00A0100.50", "EUR\u00A0-20.50",
                "/jira/projects/SHOP?selectedItem=org.worthwhile.jira%3Aworthwhile-overview",
                "/jira/projects/SHOP?selectedItem=org.worthwhile.jira%3Aworthwhile-value",
                "/jira/projects/SHOP?selectedItem=org.worthwhile.jira%3Aworthwhile-budget");
    }

    @Test
    public void theShareOfTheBudgetStandsBesideTheShareOfItsTimeAndBothAreText() {
        assertThat(all(world.admin)).contains("126% used", "34% of time", "Over the tolerance", "width=\"80.0%\"", "x=\"27.0%\"");
    }

    @Test
    public void whatIsWithinTheToleranceIsSaidSo() {
        budget("SHOP", "100", "2026-01-01", "2026-06-30", "10");

        assertThat(all(world.admin)).contains("Overspent, within tolerance").doesNotContain("Over the tolerance");
    }

    @Test
    public void aDashSaysWhyAndIsNeverNought() {
        assertThat(all(world.admin)).contains("title=\"No budget or plan set\"", "title=\"In several currencies, which are not converted\"")
                .doesNotContain("EUR\u00A00.00", ">0%", "title=\"\"");
    }

    @Test
    public void valuePerMoneyIsAFigureWithinOneCurrency() {
        assertThat(all(world.admin)).contains("<span class=\"worthwhile-value\">2.00</span>", "2.00 × cost");
    }

    @Test
    public void hoursWithoutAPriceAreCalledOut() {
        assertThat(all(world.admin)).contains("0:15\u00A0h unpriced");
    }

    @Test
    public void currenciesHaveTotalsOfTheirOwn() {
        assertThat(all(world.admin)).contains("Total in CHF", "Total in EUR", "EUR\u00A01,002.00", "Includes 1 project without a budget in EUR.");
    }

    @Test
    public void theHeadThatSortsSaysSoAndTurnsRound() {
        String sorted = fragment(world.admin, asking("sort", "SPENT", "direction", "ASCENDING"));

        assertThat(sorted).contains("data-column=\"SPENT\" aria-sort=\"ascending\"", "data-sort=\"SPENT\" data-direction=\"DESCENDING\"",
                "data-sort=\"NAME\" data-direction=\"ASCENDING\"");
        assertThat(sorted).containsOnlyOnce("aria-sort=");
    }

    @Test
    public void moreLeadsOnAndStaysInTheTotals() {
        assertThat(fragment(world.admin, asking("top", "1"))).contains("and 1 more", "2 projects", "EUR\u00A01,002.00").doesNotContain("Name of SHOP<");
    }

    @Test
    public void columnsThatNobodyMaySeeAreNotThere() {
        assertThat(all(world.holderOf(Right.VIEW_VALUE))).contains("Expected value", "EUR\u00A0600.00")
                .doesNotContain("Spent", "Planned", "Remaining", "Budget used", "Value per money", "100.50", "unpriced", "worthwhile-chart");
        assertThat(all(world.holderOf(Right.VIEW_BUDGET))).contains("Spent", "EUR\u00A0100.50")
                .doesNotContain("Expected value", "Value per money", "600.00", "unpriced", "worthwhile-chart");
    }

    @Test
    public void nothingThatMayBeSeenIsNoTableOfNoughts() {
        assertThat(all(world.stranger)).contains("None of these projects is available to you").doesNotContain("<table", "EUR", "0 projects");
        assertThat(fragment(world.stranger, asking("scope", "MINE"))).contains("No projects of yours").doesNotContain("<table");
    }

    @Test
    public void projectsThatAreGoneAreCountedNotNamed() {
        assertThat(fragment(world.admin, asking("projects", "SHOP,SECRET,GONE"))).contains("2 of the chosen projects are not available to you.")
                .doesNotContain("SECRET");
    }

    @Test
    public void whatIsLeftOutIsSaidWithoutSayingHowMuch() {
        world.sights.set(world.admin.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        assertThat(all(world.admin)).contains("There is more that you may not see.", ">partly<");
    }

    @Test
    public void aFilterIsNamedAndTheFiguresAreOfItsIssuesAlone() {
        world.filters.save(7, List.of(world.checkout.id()));
        budgets.plan.plan(world.admin, PlanIssueRequest.ofIssue("SHOP-1", 0).amount("200").currency("EUR").build());

        assertThat(fragment(world.admin, asking("scope", "FILTER", "filter", "7"))).contains("50% used", "Filter: Filter 7",
                "Of each project, these are the figures of the filter\u2019s issues alone.", "title=\"A filter has no first and no last day\"");
    }

    @Test
    public void aFilterThatIsGoneOrUnsharedIsRefused() {
        world.filters.save(7, List.of(world.checkout.id()));
        world.filters.unshare(7, world.stranger.orElseThrow());

        assertThatThrownBy(() -> fragment(world.admin, asking("scope", "FILTER", "filter", "8"))).isInstanceOf(FilterNotFound.class);
        assertThatThrownBy(() -> fragment(world.stranger, asking("scope", "FILTER", "filter", "7"))).isInstanceOf(FilterNotFound.class);
    }

    @Test
    public void nonsenseIsRefusedAndStrangersAreAskedToLogIn() {
        assertThatThrownBy(() -> fragment(world.admin, asking("sort", "<script>"))).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> all(world.nobody)).isInstanceOf(NotLoggedIn.class);
    }

    @Test
    public void oldFiguresAreCalledOld() {
        assertThat(all(world.admin)).contains("last read from Jira").doesNotContain("worthwhile-gadget-warning");
        world.clock.advance(Duration.ofMinutes(31));

        assertThat(all(world.admin)).contains("worthwhile-gadget-warning", "Work has not been read from Jira since Mar 2, 2026");
    }

    @Test
    public void figuresThatNeverFollowedJiraAreCalledSo() {
        world.bookmarks.keep("followed-at", "-");

        assertThat(all(world.admin)).contains("Work has not been read from Jira yet", "As of Mar 2, 2026.");
    }

    @Test
    public void valueAloneHasNoWorkThatCouldBeOld() {
        world.bookmarks.keep("followed-at", "-");

        assertThat(all(world.holderOf(Right.VIEW_VALUE))).contains("As of Mar 2, 2026.").doesNotContain("worthwhile-gadget-warning");
    }

    @Test
    public void theChartHasAPointForEachProjectWithBothAndNamesTheOthers() {
        assertThat(all(world.admin)).contains("data-value=\"600.00\" data-cost=\"100.50\" data-size=\"80.00\"",
                "data-value=\"402.00\" data-cost=\"201.00\" data-size=\"\"", "worth EUR\u00A0600, spent EUR\u00A0100.50",
                "nothing spent in CHF", "neither value nor cost in CHF");
    }

    @Test
    public void namesAreTextEverywhere() {
        ProjectRef hostile = world.projects.add(ProjectRef.of(9, "\"><img src=x onerror=alert(1)>"));
        world.projects.lead(hostile, world.admin.orElseThrow());
        world.notes.add(aNote().inProject(9).worth("EUR 1").sure(100).unsaved());

        assertThat(fragment(world.admin, asking("scope", "MINE"))).contains("Name of &quot;&gt;&lt;img").doesNotContain("<img");
    }

    @Test
    public void idsBeginWithTheGadgetAndNothingElseThatWasSent() {
        assertThat(ids(fragment(world.admin, asking("gadget", "10021")))).isNotEmpty().allMatch(id -> id.startsWith("worthwhile-10021-"));
        assertThat(ids(fragment(world.admin, asking("gadget", "\"><b>")))).isNotEmpty().allMatch(id -> id.startsWith("worthwhile-portfolio-"));
    }

    @Test
    public void speaksGerman() {
        assertThat(fragment(world.admin, asking(), Locale.GERMANY)).contains("Erwarteter Nutzen", "600,00\u00A0EUR", "126\u00A0% verbraucht",
                "34\u00A0% der Zeit", "Über der Toleranz", "Summe in EUR", "Kein Budget oder Plan festgelegt").doesNotContain("Spent", "126% used");
    }

    private void budget(String project, String amount, String from, String to, String tolerance) {
        int version = budgets.history.of(world.admin, project).size();
        budgets.set.set(world.admin, SetBudgetRequest.ofProject(project, version).amount(amount).currency("EUR").from(from).to(to)
                .tolerance(tolerance).reason("Agreed").build());
    }

    private String all(Optional<Person> who) {
        return fragment(who, asking());
    }

    private static Map<String, String> asking(String... namesAndValues) {
        Map<String, String> parameters = new HashMap<>(Map.of("scope", "PROJECTS", "projects", "SHOP,GRID", "gadget", "1"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    private String fragment(Optional<Person> who, Map<String, String> parameters) {
        return fragment(who, parameters, Locale.US);
    }

    private String fragment(Optional<Person> who, Map<String, String> parameters, Locale language) {
        Wording wording = Readers.wording(language);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        PortfolioWords words = new PortfolioWords(wording, new SiteAddresses(application), world.clock);
        return new PortfolioFragment(PortfolioUses.report(world), words, new Fragments(Templates.renderer(), wording)).of(who, parameters::get);
    }

    private static List<String> ids(String html) {
        return ID.matcher(html).results().map(MatchResult::group).toList();
    }
}
