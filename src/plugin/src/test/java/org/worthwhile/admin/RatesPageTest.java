package org.worthwhile.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.IssueIds;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.RateNotFound;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.PersonProfile;
import org.worthwhile.panel.CurrencyChoices;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.rate.RateRequest;
import org.worthwhile.usecase.rate.RateUses;

public class RatesPageTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"Sons\"";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;";

    private final MoneyWorld world = new MoneyWorld();
    private final RateUses uses = new RateUses(world);
    private final JiraPeople people = mock(JiraPeople.class);

    @Before
    public void peopleOfJira() {
        knows("admin", "Zoe", true);
        knows("dev", HOSTILE, true);
        knows("anna", "\u00c5sa", false);
    }

    @Test
    public void ratesStandByLevelWithWhoSetThemAndWhen() {
        add(null, null, "2026-01-01", "1234.5");

        assertThat(page(Locale.US)).contains("worthwhile-rates-default", "EUR\u00A01,234.50", "Jan 1, 2026", "Zoe", "Mar 2, 2026",
                "datetime=\"2026-03-02T12:00:00Z\"", "worthwhile-edit-rate");
    }

    @Test
    public void peopleStandByNameAndTheLatestDayComesFirst() {
        knows("dev", "Berta", true);
        add("anna", null, "2026-01-01", "10");
        add("dev", null, "2026-01-01", "11");
        add("dev", null, "2026-02-01", "12");
        add("dev", "SHOP", "2026-01-01", "13");

        assertThat(page(Locale.US)).containsSubsequence("EUR\u00A010.00", "EUR\u00A012.00", "EUR\u00A011.00", "EUR\u00A013.00");
    }

    @Test
    public void namesAreTextEverywhere() {
        Rate rate = add("dev", "SHOP", "2026-01-01", "10");
        long id = rate.id().value();

        assertThat(List.of(page(Locale.US), form().toEdit(world.admin, id), removal(id)))
                .allSatisfy(html -> assertThat(html).contains(ESCAPED).doesNotContain("<script"));
    }

    @Test
    public void thoseWhoLeftAreMarkedAndTheForgottenHaveKeys() {
        add("anna", null, "2026-01-01", "10");
        world.rate(RateLevel.person("JIRAUSER10101"), "2026-01-01", "EUR 11");

        assertThat(page(Locale.US)).containsSubsequence("\u00c5sa", "anna", "Deactivated", "JIRAUSER10101", "Unknown user");
    }

    @Test
    public void aProjectThatIsGoneIsCalledThat() {
        world.rate(RateLevel.personInProject("dev", 99), "2026-01-01", "EUR 11");

        assertThat(page(Locale.US)).contains("Deleted project 99");
    }

    @Test
    public void withoutAnyRateThePageSaysWhatThatMeans() {
        assertThat(page(Locale.US)).contains("No rates yet", "worthwhile-add-rate").doesNotContain("<table");
    }

    @Test
    public void whoMayOnlySeeRatesIsOfferedNothingElse() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 11");
        Optional<Person> viewer = Optional.of(world.rights.holderEverywhere("viewer", Right.VIEW_RATES));

        assertThat(page(viewer, Locale.US)).contains("EUR\u00A011.00").doesNotContain("<button", "worthwhile-row-actions");
        assertThatThrownBy(() -> form().toAdd(viewer)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void othersSeeNothing() {
        assertThatThrownBy(() -> page(world.stranger, Locale.US)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> page(world.nobody, Locale.US)).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> form().toEdit(world.admin, 99)).isInstanceOf(RateNotFound.class);
    }

    @Test
    public void speaksGerman() {
        add("anna", null, "2026-01-01", "1234.5");

        assertThat(page(Locale.GERMANY)).contains("Stundens\u00e4tze", "1.234,50\u00A0EUR", "01.01.2026", "Deaktiviert", "Festgelegt von")
                .doesNotContain("Rates", "Deactivated", "Set by");
    }

    @Test
    public void thePreviewSaysWhatWouldChangeAndWhatWillBeTold() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 3_600);
        world.worked(2, world.checkout, "dev", "2026-02-02", 3_600);

        assertThat(previewOf("2026-02-02")).contains("This would change 1 entry.", "data-done-text=\"Rate saved. 1 entry is being priced anew.\"", "SHOP",
                "1:00\u00A0h without a price", "EUR\u00A080.00");
        assertThat(previewOf("2026-01-01")).contains("data-done-text=\"Rate saved. 2 entries are being priced anew.\"");
    }

    @Test
    public void whereNothingChangesThatIsSaid() {
        Rate rate = add(null, null, "2026-01-01", "10");

        assertThat(previewOf("2026-03-01")).contains("This would change no entry.", "Rate saved. No work changes its price.").doesNotContain("<table");
        assertThat(preview().ofRemoving(uses.preview.ofRemoving(world.admin, rate.id().value(), rate.version())))
                .contains("Rate removed. No work changes its price.");
    }

    private Rate add(String person, String project, String validFrom, String perHour) {
        return uses.save.save(world.admin, RateRequest.adding().person(person).project(project).validFrom(validFrom).currency("EUR").perHour(perHour).build());
    }

    private String previewOf(String validFrom) {
        return preview().ofSaving(uses.preview.ofSaving(world.admin,
                RateRequest.adding().validFrom(validFrom).currency("EUR").perHour("80").build()));
    }

    private String page(Locale language) {
        return page(world.admin, language);
    }

    private String page(Optional<Person> who, Locale language) {
        Wording wording = Readers.wording(language);
        return new RatesFragment(uses.list, fragments(wording), wording, people).of(who);
    }

    private RateFormFragment form() {
        Wording wording = Readers.wording(Locale.US);
        IssueIds issueIds = mock(IssueIds.class);
        return new RateFormFragment(new EditableRates(uses.list), new ProjectChoices(issueIds, world.projects), fragments(wording), wording,
                new CurrencyChoices(wording, Readers.reader(world.admin, Locale.US)), people);
    }

    private String removal(long id) {
        Wording wording = Readers.wording(Locale.US);
        return new RateRemovalFragment(new EditableRates(uses.list), fragments(wording), wording, people).of(world.admin, id);
    }

    private static RatePreviewFragment preview() {
        Wording wording = Readers.wording(Locale.US);
        return new RatePreviewFragment(fragments(wording), wording);
    }

    private static Fragments fragments(Wording wording) {
        return new Fragments(Templates.renderer(), wording);
    }

    private void knows(String key, String name, boolean active) {
        when(people.profileOf(Person.of(key))).thenReturn(Optional.of(new PersonProfile(name, key, active)));
    }
}
