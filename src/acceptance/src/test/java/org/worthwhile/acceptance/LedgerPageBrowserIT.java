package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator sees whether the ledger can be relied on, and has it compared and rebuilt. */
public class LedgerPageBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts ENGLISH = Texts.english();
    private static final String PROJECT = "KEEP";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(20);
    private static final int WORKLOGS = 300;

    private static Books books;

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    @BeforeClass
    public static void work() {
        ImportedWork world = new ImportedWork().project(PROJECT, 30).person("unpaid", "Unpaid <b>Intern</b>");
        IntStream.range(0, WORKLOGS).forEach(i -> world.worklog(PROJECT + "-" + (i % 30 + 1), "unpaid", DAY, 60));
        books = JIRA.bringIn(world).untilInLine();
    }

    @After
    public void leaveItAsItWas() {
        JIRA.as("admin").chooseLanguage("en");
        books.untilInLine();
    }

    @Test
    public void theVerdictNamesItsReasons() {
        LedgerPage page = ledger();

        assertThat(page.verdict()).containsIgnoringCase(ENGLISH.of("worthwhile.verdict.AT_RISK")).contains(ENGLISH.of("worthwhile.ledger-concern.UNPRICED"));
        assertThat(page.evidence(ENGLISH.of("worthwhile.ledger-mark.followed"))).contains("ago");
    }

    @Test
    public void missingPricesAreAClickAway() {
        ledger().openUnpriced(PROJECT);

        assertThat(new ProjectTab(browser).entries()).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).contains("Unpaid <b>Intern</b>", ENGLISH.of("worthwhile.ledger.unpriced")));
    }

    @Test
    public void aRebuildAsksFirstShowsItsWorkAndMakesTheSameLedger() {
        LedgerPage page = ledger();
        String entries = page.evidence(ENGLISH.of("worthwhile.ledger-health.entries"));
        page.noteWork();

        assertThat(page.askToRebuild()).contains(entries, ENGLISH.of("worthwhile.ledger-rebuild.nothing-lost"), ENGLISH.of("worthwhile.ledger-rebuild.meanwhile"));
        page.confirm();

        browser.awaitFlag(ENGLISH.of("worthwhile.ledger-health.done"));
        assertThat(page.workSeen().stream().map(String::valueOf).collect(Collectors.joining())).contains(ENGLISH.of("worthwhile.ledger-health.reading"));
        assertThat(page.evidence(ENGLISH.of("worthwhile.ledger-health.entries"))).isEqualTo(entries);
    }

    @Test
    public void aComparisonIsOrderedAndItsEndAnnounced() {
        LedgerPage page = ledger();

        page.compare();

        browser.awaitFlag(ENGLISH.of("worthwhile.ledger-health.done"));
        browser.awaitText(".worthwhile-ledger-state", "a moment ago");
    }

    @Test
    public void theKeyboardIsEnough() {
        ledger().askAndLeaveByKeys();

        assertThat(books.state().path("reconciling").getBooleanValue()).isFalse();
    }

    @Test
    public void aSessionThatEndedIsSaidAndNotAskedForAgain() {
        browser.announce(401);
        LedgerPage page = ledger();
        browser.forgetSession();

        page.comeBack();

        browser.see(".worthwhile-session-notice .worthwhile-log-in");
        assertThat(page.verdict()).isNotEmpty();
    }

    @Test
    public void aGermanReaderFindsNoEnglish() {
        JIRA.as("admin").chooseLanguage("de");
        LedgerPage page = ledger();
        assertThat(EnglishLeft.on(browser)).isEmpty();

        page.askToRebuild();
        assertThat(EnglishLeft.on(browser)).isEmpty();
        page.confirm();
        browser.awaitFlag(Texts.german().of("worthwhile.ledger-health.done"));
        assertThat(EnglishLeft.on(browser)).isEmpty();
    }

    @Test
    public void othersAreRefused() {
        browser.announce(403);
        pages.logIn("petra");

        browser.open(JIRA.address() + LedgerPage.PATH);

        browser.see(".worthwhile-refused");
        assertThat(browser.shows(".worthwhile-ledger-health")).isFalse();
    }

    @Test
    public void nobodyAnonymousGetsThePage() {
        browser.open(JIRA.address() + LedgerPage.PATH);

        browser.see("#login-form-username");
        assertThat(JIRA.anonymously().get("/fragments/administration/ledger").status()).isEqualTo(401);
    }

    private LedgerPage ledger() {
        return pages.logIn("admin").ledger("admin");
    }
}
