package org.worthwhile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.inmemory.InMemoryCustomers;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.budget.SetBudgetRequest;
import org.worthwhile.usecase.ledger.LedgerQuestions;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.ledger.ListLedgerEntries;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.SeenIssues;

public class ProjectPageTest {

    private final MoneyWorld world = new MoneyWorld();
    private final BudgetUses budgets = new BudgetUses(world);

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100.50");
        world.worked(1, world.checkout, "dev", "2026-01-15", 3_600);
        world.worked(2, world.payment, "anna", "2026-02-16", 900);
        world.worked(3, world.checkout, null, "2026-02-17", 60);
        budgets.set.set(world.admin, SetBudgetRequest.ofProject("SHOP", 0).amount("50").currency("EUR")
                .from("2026-01-01").to("2026-06-30").reason("<i>Agreed</i>").build());
    }

    @Test
    public void everyEntryIsExplainedDownToWorklogAndRate() {
        assertThat(ledger(world.admin, Map.of("order", "OLDEST_FIRST"))).contains("data-worklog-id=\"1\"", "EUR\u00A0100.50",
                "Rate of Dev &lt;Ops&gt;, valid from Jan 1, 2026", "/jira/browse/SHOP-1?focusedWorklogId=1", "Anonymous", "Unpriced");
    }

    @Test
    public void hoursAloneShowNeitherRatesNorCostsNorWhatIsUnpriced() {
        assertThat(ledger(world.holderOf(Right.VIEW_HOURS), Map.of())).contains("1:00\u00A0h").doesNotContain("EUR", "Unpriced", "DEAREST_FIRST");
    }

    @Test
    public void addressPassedOnBySomebodyWhoMaySeeMoreShowsEverything() {
        assertThat(budgetPage(world.holderOf(Right.VIEW_HOURS), Map.of("order", "DEAREST_FIRST", "author", "anna")))
                .contains("data-worklog-id=\"1\"", "data-worklog-id=\"2\"").doesNotContain("EUR");
    }

    @Test
    public void whatSomebodySeesOfTheWorkIsFoundOutOnceForTheWholePage() {
        budgetPage(world.admin, Map.of());

        assertThat(world.sights.asked()).isEqualTo(1);
    }

    @Test
    public void whatWasAskedForStandsInTheFilterAsText() {
        String page = ledger(world.admin, Map.of("from", "2026-02-01", "author", "anna"));

        assertThat(page).contains("value=\"2026-02-01\"", "value=\"anna\" selected", "1 to 1 of 1").doesNotContain("data-worklog-id=\"1\"");
    }

    @Test
    public void namesAndReasonsAreTextEverywhere() {
        String page = ledger(world.admin, Map.of()) + budget(world.admin);

        assertThat(page).contains("Dev &lt;Ops&gt;", "&lt;i&gt;Agreed").doesNotContain("<Ops>", "<i>Agreed");
    }

    @Test
    public void theTableSaysWhatTheChartDraws() {
        assertThat(budget(world.admin)).contains("data-currency=\"EUR\"", "data-spent=\"100.50\"", "Jan 2026", "EUR\u00A0-50.50",
                "Overspent beyond the tolerance of 0%");
    }

    @Test
    public void withoutMoneyThereIsNoChartAndNoHistory() {
        assertThat(budget(world.holderOf(Right.VIEW_HOURS))).contains("1:16\u00A0h").doesNotContain("worthwhile-chart", "EUR", "Agreed");
    }

    @Test
    public void theOverviewShowsTheSidesThatMayBeSeen() {
        assertThat(overview(world.admin)).contains("worthwhile-overview-value", "worthwhile-overview-money");
        assertThat(overview(world.holderOf(Right.VIEW_VALUE))).contains("worthwhile-overview-value").doesNotContain("worthwhile-overview-money", "EUR");
        assertThat(overview(world.holderOf(Right.VIEW_HOURS))).contains("worthwhile-overview-money").doesNotContain("worthwhile-overview-value", "EUR");
    }

    @Test
    public void strangersAreTurnedAway() {
        assertThatThrownBy(() -> ledger(world.stranger, Map.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> overview(world.stranger, "GONE")).isInstanceOf(ProjectNotFound.class);
    }

    @Test
    public void pagesLeadOnAndBack() {
        Wording wording = Readers.wording(Locale.US);
        PagerView middle = PagerView.of(50, 50, 50, 120, wording);

        assertThat(middle.getText()).isEqualTo("51 to 100 of 120");
        assertThat(middle.getPrevious()).isZero();
        assertThat(middle.getNext()).isEqualTo(100);
        assertThat(PagerView.of(0, 0, 50, 0, wording).getText()).isEqualTo("None");
        assertThat(PagerView.of(100, 20, 50, 120, wording).getNext()).isNull();
    }

    private String budgetPage(Optional<Person> who, Map<String, String> parameters) {
        Wording wording = Readers.wording(Locale.US);
        TabBar bar = new TabBar(world.rights, fragments(wording), wording, addresses());
        return new ProjectTabFragments(world.access, bar, mock(OverviewFragment.class), mock(ValueTabFragment.class), budgetTab(wording), ledgerTab(wording))
                .withBar(ProjectTab.BUDGET, who, "SHOP", parameters::get);
    }

    private String ledger(Optional<Person> who, Map<String, String> parameters) {
        return ledgerTab(Readers.wording(Locale.US)).of(world.access.inProject(who, "SHOP"), parameters::get);
    }

    private LedgerFragment ledgerTab(Wording wording) {
        LedgerReading reading = new LedgerReading(world.ledger, world.sights, world.zone, world.clock);
        ListLedgerEntries entries = new ListLedgerEntries(world.access, new LedgerQuestions(reading, world.people, world.issues),
                reading, world.ledger, world.families, world.rates);
        LedgerFilters filters = new LedgerFilters(budgets.breakDown, words(wording), wording);
        return new LedgerFragment(entries, fragments(wording), wording, words(wording), new RateWords(wording, people(), world.projects), filters, addresses());
    }

    private String budget(Optional<Person> who) {
        return budgetTab(Readers.wording(Locale.US)).of(world.access.inProject(who, "SHOP"));
    }

    private BudgetTabFragment budgetTab(Wording wording) {
        return new BudgetTabFragment(budgets.project, budgets.history, budgets.breakDown, words(wording), fragments(wording), wording);
    }

    private String overview(Optional<Person> who) {
        return overview(who, "SHOP");
    }

    private String overview(Optional<Person> who, String projectKey) {
        Wording wording = Readers.wording(Locale.US);
        ListProjectNotes notes = new ListProjectNotes(world.access, world.notes, new InMemoryCustomers(),
                new SeenIssues(world.families, world.rights));
        return new OverviewFragment(world.access, notes, budgets.project, fragments(wording), wording, people(), addresses()).of(who, projectKey);
    }

    private static BudgetWords words(Wording wording) {
        return new BudgetWords(wording, people(), addresses());
    }

    private static Fragments fragments(Wording wording) {
        return new Fragments(Templates.renderer(), wording);
    }

    private static JiraPeople people() {
        JiraPeople people = mock(JiraPeople.class);
        when(people.nameOf(Person.of("dev"))).thenReturn("Dev <Ops>");
        when(people.nameOf(Person.of("anna"))).thenReturn("Anna");
        when(people.nameOf(Person.of("admin"))).thenReturn("Admin");
        return people;
    }

    private static SiteAddresses addresses() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new SiteAddresses(application);
    }
}
