package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.codehaus.jackson.JsonNode;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator sets what an hour costs, sees beforehand what that changes, and loses nothing typed. */
public class RatesPageBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts ENGLISH = Texts.english();
    private static final String PROJECT = "TARIFF";
    private static final String MALLORY = "<img src=x onerror=alert(1)> Mallory & \"Sons\"";
    private static final LocalDate WORKED = LocalDate.now(ZoneOffset.UTC).minusDays(6);
    private static final LocalDate FUTURE = WORKED.plusYears(3);

    private static Books books;

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());
    private final Set<Long> foundHere = new HashSet<>();

    @BeforeClass
    public static void work() {
        books = JIRA.bringIn(new ImportedWork().person("mallory", MALLORY).project(PROJECT, 1)
                .worklog("TARIFF-1", "mallory", WORKED, 3_600).worklog("TARIFF-1", "mallory", WORKED, 5_400)).untilInLine();
    }

    @Before
    public void rememberWhatIsHere() {
        books.rates().forEach(rate -> foundHere.add(rate.path("id").asLong()));
    }

    @After
    public void leaveItAsItWas() {
        JIRA.as("admin").chooseLanguage("en");
        for (JsonNode rate : books.rates()) {
            if (!foundHere.contains(rate.path("id").asLong())) {
                JIRA.as("admin").delete("/rates/" + rate.path("id").asLong() + "?version=" + rate.path("version").asLong()).expect(204);
            }
        }
        books.untilInLine();
    }

    @Test
    public void whatADefaultWouldChangeIsShownBeforeItIsSaved() {
        RatesPage page = rates();
        RateDialog dialog = page.add().validFrom(WORKED).with("perHour", "40");

        assertThat(dialog.preview()).containsPattern("This would change \\d+ entries\\.").containsPattern("TARIFF 2 .*2:30.h without a price EUR.100\\.00");
        assertThat(dialog.confirm()).containsPattern("Rate saved\\. \\d+ entries are being priced anew\\.");
        assertThat(page.awaitRow(ENGLISH.of("worthwhile.rates.everybody"), "40.00")).contains("Adele Brandt");
        assertThat(spentInProject()).isEqualTo("EUR 100.00");
    }

    @Test
    public void whoseWorkItIsIsChosenFromTheListWhateverTheirName() {
        RatesPage page = rates();
        RateDialog dialog = page.add().choosePerson("mallo");
        assertThat(dialog.value("personTyped")).isEqualTo(MALLORY + " (mallory)");

        assertThat(dialog.with("project", PROJECT).validFrom(WORKED).with("perHour", "10").preview()).contains("This would change 2 entries.");
        assertThat(dialog.confirm()).contains("2 entries are being priced anew.");

        assertThat(page.awaitRow(MALLORY, "mallory", PROJECT, "10.00")).isNotEmpty();
        assertThat(page.edit(MALLORY, PROJECT).text()).contains(MALLORY);
        assertThat(browser.all(".worthwhile-rates img, .worthwhile-dialog img")).isEmpty();
    }

    @Test
    public void whatPricesNoWorkChangesNothingAndSaysSo() {
        RateDialog dialog = rates().add().with("personTyped", "mallory").validFrom(FUTURE).with("perHour", "99");

        assertThat(dialog.preview()).contains("This would change no entry.");
        assertThat(dialog.confirm()).contains("Rate saved. No work changes its price.");
    }

    @Test
    public void everyErrorStandsAtItsFieldAndNothingTypedIsLost() {
        browser.announce(400);
        books.add(Books.rate("mallory", PROJECT, FUTURE.toString(), "EUR", "50.00"));
        RateDialog dialog = rates().add().with("project", PROJECT).with("perHour", "12.5");

        dialog.save();
        assertThat(dialog.errorAt("person")).isEqualTo(ENGLISH.of("worthwhile.error.rate-person-missing"));
        assertThat(dialog.errorAt("validFrom")).isEqualTo(ENGLISH.of("worthwhile.error.day-missing"));
        assertThat(refused(dialog.with("personTyped", "nobody-here"), "person")).isEqualTo(ENGLISH.of("worthwhile.error.person-unknown"));
        assertThat(refused(dialog.with("personTyped", "mallory").validFrom(FUTURE), "validFrom")).isEqualTo(ENGLISH.of("worthwhile.error.valid-from-taken"));
        assertThat(refused(dialog.with("perHour", "-1"), "perHour")).isEqualTo(ENGLISH.of("worthwhile.error.rate-negative"));
        assertThat(refused(dialog.with("perHour", "9".repeat(40)), "perHour")).isNotEmpty();
        assertThat(refused(dialog.with("perHour", "12.345"), "perHour")).contains("EUR", "2");
        assertThat(refused(dialog.currencyThatIsNotOffered("ZZZ"), "currency")).isNotEmpty();

        assertThat(dialog.value("personTyped")).isEqualTo("mallory");
        assertThat(dialog.value("project")).isEqualTo(PROJECT);
        assertThat(dialog.value("validFrom")).isEqualTo(FUTURE.toString());
        assertThat(dialog.value("perHour")).isEqualTo("12.345");
    }

    @Test
    public void aRateIsChanged() {
        books.add(Books.rate("mallory", PROJECT, WORKED.toString(), "EUR", "10.00")).untilInLine();
        RatesPage page = rates();
        RateDialog dialog = page.edit("mallory", PROJECT).with("perHour", "20");

        assertThat(dialog.preview()).containsPattern("TARIFF 2 EUR.25\\.00 EUR.50\\.00");
        dialog.confirm();

        page.awaitRow("mallory", PROJECT, "20.00");
        assertThat(spentInProject()).isEqualTo("EUR 50.00");
    }

    @Test
    public void whatRemovingWouldChangeIsShownAndMayBeLeftAtThat() {
        books.add(Books.rate("mallory", PROJECT, WORKED.toString(), "EUR", "10.00")).untilInLine();
        RatesPage page = rates();

        RateDialog dialog = page.remove("mallory", PROJECT);
        assertThat(dialog.previewShown()).containsPattern("TARIFF 2 EUR.25\\.00 2:30.h without a price");
        dialog.cancel();
        dialog = page.remove("mallory", PROJECT);
        dialog.previewShown();

        assertThat(dialog.confirm()).contains("Rate removed. 2 entries are being priced anew.");
        page.awaitNoRow("mallory", PROJECT);
    }

    @Test
    public void aGermanReaderFindsNoEnglish() {
        browser.announce(400);
        books.add(Books.rate("mallory", PROJECT, WORKED.toString(), "EUR", "10.00")).untilInLine();
        JIRA.as("admin").chooseLanguage("de");
        RatesPage page = rates();
        assertThat(EnglishLeft.on(browser)).isEmpty();

        RateDialog form = page.add().with("perHour", "viel");
        form.save();
        form.errorAt("perHour");
        assertThat(EnglishLeft.on(browser)).isEmpty();
        form.validFrom(WORKED).with("perHour", "12,50").preview();
        assertThat(EnglishLeft.on(browser)).isEmpty();
        form.cancel();
        RateDialog removal = page.remove("mallory", PROJECT);
        removal.previewShown();
        assertThat(EnglishLeft.on(browser)).isEmpty();
        removal.confirm();
        assertThat(EnglishLeft.on(browser)).isEmpty();
    }

    @Test
    public void whoMayNotSeeRatesIsTold() {
        browser.announce(403);
        pages.logIn("otto");

        browser.open(JIRA.address() + RatesPage.PATH);

        browser.see(".worthwhile-refused .aui-message");
        assertThat(browser.shows(".worthwhile-rates")).isFalse();
    }

    @Test
    public void whoIsNotLoggedInLogsInAndComesBack() {
        browser.announce(403);
        browser.open(JIRA.address() + RatesPage.PATH);

        browser.fill("#login-form-username", "otto");
        browser.fill("#login-form-password", "otto");
        browser.click("#login-form-submit");

        browser.see(".worthwhile-refused");
        assertThat(browser.address()).isEqualTo(JIRA.address() + RatesPage.PATH);
    }

    private RatesPage rates() {
        return pages.logIn("admin").rates("admin");
    }

    private static String refused(RateDialog dialog, String field) {
        dialog.save();
        return dialog.errorAt(field);
    }

    private static String spentInProject() {
        JsonNode spent = books.untilInLine().projectMoney(PROJECT).path("money").path("spent");
        assertThat(spent).hasSize(1);
        return Books.amount(spent.get(0));
    }
}
