package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator decides on the page who sees what; who is granted something sees it, who is refused does not. */
public class PermissionsPageBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts ENGLISH = Texts.english();
    private static final String PROJECT = "SHOP";
    private static final String ISSUE = "SHOP-2";
    private static final String ADMINISTRATORS = ENGLISH.of("worthwhile.holder.PROJECT_ADMINISTRATORS");

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    @After
    public void leaveItAsItWas() {
        JIRA.as("admin").chooseLanguage("en");
        Grants.everywhere(JIRA.as("admin")).asByDefault();
        Grants.in(PROJECT, JIRA.as("admin")).asByDefault();
    }

    @Test
    public void whoIsGrantedTheBudgetSeesItUntilTheDefaultHoldsAgain() {
        assertThat(pages.logIn("sofia").issue(ISSUE).hasBudgetPanel()).isFalse();

        permissions(PROJECT).decide("VIEW_BUDGET").add("VIEW_BUDGET", "sales").awaitHolders("VIEW_BUDGET", ADMINISTRATORS, "sales");
        assertThat(pages.logIn("sofia").issue(ISSUE).hasBudgetPanel()).isTrue();
        assertThat(pages.issue("GRID-1").hasBudgetPanel()).isFalse();

        permissions(PROJECT).inherit("VIEW_BUDGET").awaitHolders("VIEW_BUDGET", ADMINISTRATORS);
        assertThat(pages.logIn("sofia").issue(ISSUE).hasBudgetPanel()).isFalse();
    }

    @Test
    public void whatFollowsTheDefaultIsNotChangedByAccident() {
        PermissionsPage page = permissions(PROJECT);

        assertThat(page.isDecided("VIEW_HOURS")).isFalse();
        assertThat(page.row("VIEW_HOURS")).contains(ENGLISH.of("worthwhile.permissions.follows")).doesNotContain(ENGLISH.of("worthwhile.permissions.add"));
    }

    @Test
    public void theBudgetSaysWhatItGivesAway() {
        assertThat(permissions(null).row("VIEW_BUDGET")).contains(ENGLISH.of("worthwhile.permissions.telling"));
    }

    @Test
    public void aChangeIsTakenBack() {
        PermissionsPage page = permissions(null).remove("VIEW_HOURS", ADMINISTRATORS);
        browser.awaitFlag("removed from");
        page.awaitHolders("VIEW_HOURS");
        assertThat(page.row("VIEW_HOURS")).contains(ENGLISH.of("worthwhile.permissions.nobody"));

        page.undo();

        page.awaitHolders("VIEW_HOURS", ADMINISTRATORS);
        assertThat(page.isDecided("VIEW_HOURS")).isFalse();
    }

    @Test
    public void changesAreListedLatestFirst() {
        PermissionsPage page = permissions(PROJECT).decide("VIEW_HOURS").add("VIEW_HOURS", "developers");
        page.awaitHolders("VIEW_HOURS", ADMINISTRATORS, "developers");

        assertThat(page.latestChange().subList(1, 5)).containsExactly("Adele Brandt", ENGLISH.of("worthwhile.right.VIEW_HOURS"), ADMINISTRATORS,
                ADMINISTRATORS + "; developers");
    }

    @Test
    public void whatSomebodyElseDecidedMeanwhileIsNotOverwritten() {
        browser.announce(409);
        PermissionsPage page = permissions(PROJECT).decide("VIEW_HOURS");
        Grants.in(PROJECT, JIRA.as("admin")).give("VIEW_HOURS", "group:sales");

        page.remove("VIEW_HOURS", ADMINISTRATORS);

        browser.awaitFlag(ENGLISH.of("worthwhile.error.grant-changed-meanwhile"));
        page.awaitHolders("VIEW_HOURS", "sales");
    }

    @Test
    public void theKeyboardIsEnough() {
        PermissionsPage page = permissions(null).addByKeys("VIEW_HOURS", "sales");
        page.awaitHolders("VIEW_HOURS", ADMINISTRATORS, "sales");

        browser.awaitFocus(".worthwhile-add-holder");
    }

    @Test
    public void projectsAreFoundByNameAndHaveTheirOwnAddress() {
        permissions(null).chooseProject("SHOP");
        browser.awaitText("#worthwhile-rights-title", "Web Shop");

        browser.reload();

        browser.awaitText("#worthwhile-rights-title", "Web Shop");
    }

    @Test
    public void aGermanReaderFindsNoEnglish() {
        JIRA.as("admin").chooseLanguage("de");
        PermissionsPage page = permissions(PROJECT);
        assertThat(EnglishLeft.on(browser)).isEmpty();

        page.decide("VIEW_HOURS").add("VIEW_HOURS", "sales");
        page.awaitHolders("VIEW_HOURS", Texts.german().of("worthwhile.holder.PROJECT_ADMINISTRATORS"), "sales");

        assertThat(EnglishLeft.on(browser)).isEmpty();
    }

    @Test
    public void othersAreRefused() {
        browser.announce(403);
        pages.logIn("petra");

        browser.open(JIRA.address() + PermissionsPage.PATH + "?project=" + PROJECT);

        browser.see(".worthwhile-refused");
        assertThat(browser.shows(".worthwhile-permissions")).isFalse();
        assertThat(JIRA.as("petra").page(PermissionsPage.PATH).status()).isEqualTo(403);
    }

    @Test
    public void nobodyAnonymousGetsThePage() {
        browser.open(JIRA.address() + PermissionsPage.PATH);

        browser.see("#login-form-username");
        assertThat(JIRA.anonymously().get("/fragments/administration/permissions").status()).isEqualTo(401);
    }

    private PermissionsPage permissions(String project) {
        return pages.logIn("admin").permissions("admin", project);
    }
}
