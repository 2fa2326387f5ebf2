package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** What somebody does who has just followed the README: from a project down to one worklog and its rate, and back up again with work of their own. */
public class NewcomerBrowserIT {

    private static final Texts TEXTS = Texts.english();
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static LocalJiraProcess jira;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void startAsTheReadmeSays() {
        jira = LocalJiraProcess.startWithApp("newcomer", "--first-requests", Places.firstRequests().toString());
        Books.of(jira.address()).untilInLine();
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void moneyIsFollowedDownRatesAreSetAndWorkIsCounted() {
        JiraPages pages = new JiraPages(browser, jira.address()).logIn("admin");

        readWhereTheMoneyWent(pages.project("SHOP", "overview"));
        priceWhatHadNoPrice(pages);
        logWorkAndCompare(pages, "SHOP-8");
    }

    private void readWhereTheMoneyWent(ProjectTab page) {
        assertThat(page.text()).contains("EUR 12,000", TEXTS.of("worthwhile.budget-panel.spent"));
        page.follow(TEXTS.of("worthwhile.overview.where-it-went"));
        ProjectTab.Entry entry = page.firstEntry();
        assertThat(entry.text()).contains("EUR", "Rate of", "valid from");

        entry.open();
        assertThat(browser.see("#worklog-" + entry.worklogId()).isDisplayed()).isTrue();
    }

    /** The demo holds work of Otto's from before his first rate. */
    private void priceWhatHadNoPrice(JiraPages pages) {
        String unpriced = TEXTS.of("worthwhile.budget-panel.unpriced");
        assertThat(pages.project("SHOP", "budget").text()).contains(unpriced);

        RateDialog rate = pages.rates("admin").add().choosePerson("otto").validFrom(TODAY.minusDays(300)).with("perHour", "60");
        assertThat(rate.preview()).contains("SHOP");
        rate.confirm();
        Books.of(jira.address()).untilInLine();

        assertThat(pages.project("SHOP", "budget").text()).doesNotContain(unpriced);
    }

    private void logWorkAndCompare(JiraPages pages, String issueKey) {
        IssuePage issue = pages.issue(issueKey);
        String before = issue.spent();
        issue.logWork("2h", TODAY);
        String after = Soon.see("Another sum than " + before, () -> {
            issue.refresh();
            return issue.spent();
        }, spent -> !spent.equals(before));

        assertThat(pages.project("SHOP", "budget").only(issueKey).sumOfEntries()).contains(after);
    }
}
