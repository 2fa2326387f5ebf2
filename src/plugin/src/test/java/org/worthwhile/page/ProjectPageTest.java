package org.worthwhile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.worthwhile.inmemory.NoteFixture.aNote;

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
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.CurrencyChoices;
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
    public void toleranceIsSaidWithItsDecimals() {
        change("50", "2.5");

        assertThat(budget(world.admin)).contains("Overspent beyond the tolerance of 2.5%", "Tolerance 2.5%");
    }

    @Test
    public void workWithoutAPriceHasADashAndNotNothing() {
        assertThat(row(budget(world.admin), "Anonymous")).contains("0:01\u00A0h unpriced", "worthwhile-absent");
    }

    @Test
    public void withoutABudgetThereAreNoColumnsToCompareWithIt() {
        MoneyWorld fresh = new MoneyWorld();
        fresh.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100.50");
        fresh.worked(1, fresh.checkout, "dev", "2026-01-15", 3_600);
        BudgetUses none = new BudgetUses(fresh);
        Wording wording = Readers.wording(Locale.US);

        assertThat(new BudgetTabFragment(none.project, none.history, none.breakDown, words(wording), fragments(wording), wording)
                .of(fresh.access.inProject(fresh.admin, "SHOP"))).contains("Spent in the month").doesNotContain("Spent in all", "Planned up to then");
    }

    @Test
    public void behindTheLastPageThereIsTheLastPage() {
        assertThat(ledger(world.admin, Map.of("start", "75"))).contains("data-worklog-id=\"1\"", "1 to 3 of 3");
        assertThat(ledger(world.admin, Map.of("start", "75", "from", "2026-03-01"))).contains("There is no such work.");
    }

    @Test
    public void notesBehindTheLastPageAreThoseOfTheLastPage() {
        world.customers.add("Acme");
        world.notes.add(aNote().worth("EUR 1000").sure(50).unsaved());

        assertThat(value(world.admin, Map.of("start", "50"))).contains("1 to 1 of 1", "Acme").doesNotContain("Nobody has said");
    }

    @Test
    public void whatIsNotInTheSumIsSaidWhereThereIsASum() {
        world.customers.add("Acme");
        world.notes.add(aNote().unsaved());
        assertThat(value(world.admin, Map.of()) + overview(world.admin)).doesNotContain("not in the sum");

        world.notes.add(aNote().worth("EUR 1000").sure(50).unsaved());
        assertThat(value(world.admin, Map.of())).contains("1 note is not in the sum");
        assertThat(overview(world.admin)).contains("1 of them is not in the sum");
    }

    @Test
    public void theFormHoldsTheBudgetAsTheReaderWouldTypeItAndShowsWhatIsNewerWithItsCurrency() {
        change("1234.50", "2.5");

        assertThat(form(world.admin)).contains("value=\"1,234.50\"", "value=\"2.5\"", "data-version=\"2\"", "value=\"EUR\" selected",
                "EUR\u00A01,234.50", "Jan 1, 2026 to Jun 30, 2026", "Admin", "Grown");
        assertThatThrownBy(() -> form(world.holderOf(Right.VIEW_BUDGET))).isInstanceOf(NotPermitted.class);
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

    private void change(String amount, String tolerance) {
        budgets.set.set(world.admin, SetBudgetRequest.ofProject("SHOP", 1).amount(amount).currency("EUR").tolerance(tolerance)
                .from("2026-01-01").to("2026-06-30").reason("Grown").build());
    }

    /** The row of a table in which the text stands. */
    private static String row(String html, String text) {
        int at = html.indexOf(text);
        return html.substring(html.lastIndexOf("<tr", at), html.indexOf("</tr>", at));
    }

    private String form(Optional<Person> who) {
        Wording wording = Readers.wording(Locale.US);
        return new BudgetFormFragment(budgets.project, fragments(wording), wording, new CurrencyChoices(wording, Readers.reader(who, Locale.US)), words(wording))
                .of(who, "SHOP");
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
        return new OverviewFragment(world.access, notes(), budgets.project, fragments(wording), wording, people(), addresses()).of(who, projectKey);
    }

    private String value(Optional<Person> who, Map<String, String> parameters) {
        Wording wording = Readers.wording(Locale.US);
        return new ValueTabFragment(notes(), fragments(wording), wording, people(), addresses()).of(who, "SHOP", parameters::get);
    }

    private ListProjectNotes notes() {
        return new ListProjectNotes(world.access, world.notes, world.customers, new SeenIssues(world.families, world.rights));
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
        when(people.nameOf(Person.of("petra"))).thenReturn("Petra");
        return people;
    }

    private static SiteAddresses addresses() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new SiteAddresses(application);
    }
}
