package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The panel "Customer value" as people meet it. Every test has an issue of its own. */
public class ValuePanelBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final int NARROW = 500;

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    @Test
    public void emptyPanelInvitesEditorsToAdd() {
        IssuePage issue = pages.logIn("petra").issue("GRID-10");

        assertThat(issue.notes()).isEmpty();
        assertThat(issue.buttons()).containsExactly(Texts.english().of("worthwhile.value-panel.add"));
    }

    @Test
    public void readersSeeNotesWithoutButtons() {
        add("GRID-11", aNote());

        IssuePage issue = pages.logIn("sofia").issue("GRID-11");

        assertThat(issue.notes()).hasSize(1);
        assertThat(issue.buttons()).isEmpty();
    }

    @Test
    public void peopleWithoutBrowseGetThePageOfAMissingIssue() {
        pages.logIn("otto");
        browser.announce(404);

        String hidden = pages.issue("LAB-1").heading();

        assertThat(hidden).isEqualTo(pages.issue("LAB-99999").heading());
        assertThat(browser.shows(IssuePage.PANEL)).isFalse();
    }

    @Test
    public void anonymousPeopleSeeTheIssueWithoutThePanel() {
        IssuePage issue = pages.issue("GRID-11");

        assertThat(issue.isWhole()).isTrue();
        assertThat(issue.hasValuePanel()).isFalse();
    }

    @Test
    public void panelWorksAfterJiraRenderedTheIssueAnew() {
        IssuePage issue = pages.logIn("petra").issue("GRID-12");

        issue.editSummary("Readings every minute instead of every hour");
        issue.addNote("Before the summary changes again.", "Stadtwerke Auental");
        issue.editSummary("Readings every minute");
        issue.startRevision().fill("reading", "Edited after the second refresh.").saveSuccessfully();

        issue.awaitText("Edited after the second refresh.");
    }

    @Test
    public void halfTypedNoteSurvivesARefreshOfTheIssue() {
        IssuePage issue = pages.logIn("petra").issue("GRID-13");
        NoteDialog dialog = issue.startNote().words("Half a sen");

        issue.refresh();

        assertThat(dialog.value("words")).isEqualTo("Half a sen");
        dialog.words("Half a sentence, finished later.").customer("Stadtwerke Auental").saveSuccessfully();
        issue.awaitNotes(1);
    }

    @Test
    public void halfTypedNoteIsOfferedAgainAfterThePageWasLeft() {
        pages.logIn("petra").issue("GRID-13").startNote().words("Typed before the train left.");

        NoteDialog again = pages.issue("GRID-13").startNote();

        assertThat(again.value("words")).isEqualTo("Typed before the train left.");
    }

    @Test
    public void withdrawnNoteIsBackAfterUndo() {
        add("GRID-14", aNote().words("Withdrawn by mistake."));
        IssuePage issue = pages.logIn("petra").issue("GRID-14");

        issue.withdraw();
        issue.undo();

        issue.awaitNotes(1);
        assertThat(issue.notes()).containsExactly("Withdrawn by mistake.");
    }

    @Test
    public void refusalStandsAtTheFieldItIsAbout() {
        browser.announce(400);
        NoteDialog dialog = pages.logIn("petra").issue("GRID-15").startNote().words("Worth a lot.").customer("Stadtwerke Auental")
                .fill("low", "30").fill("likely", "20").fill("confidence", "400");

        dialog.save();

        assertThat(List.of(dialog.errorAt("estimate.low"), dialog.errorAt("confidence"))).doesNotHaveDuplicates().allMatch(text -> !text.isBlank());
    }

    @Test
    public void refusalLeavesEverythingTyped() {
        browser.announce(400);
        NoteDialog dialog = pages.logIn("petra").issue("GRID-15").startNote().words("Worth a lot.").customer("Stadtwerke Auental")
                .fill("likely", "12,5").fill("reading", "Meant kindly.");

        dialog.save();
        dialog.errorAt("estimate.likely");

        assertThat(List.of(dialog.value("words"), dialog.value("customer"), dialog.value("likely"), dialog.value("reading")))
                .containsExactly("Worth a lot.", "Stadtwerke Auental", "12,5", "Meant kindly.");
    }

    @Test
    public void endedSessionLosesNothingTyped() {
        browser.announce(401);
        NoteDialog dialog = pages.logIn("petra").issue("GRID-15").startNote().words("Typed for an hour.").customer("Stadtwerke Auental");
        browser.forgetSession();

        dialog.save();
        dialog.awaitLogInNotice();

        assertThat(dialog.value("words")).isEqualTo("Typed for an hour.");
    }

    @Test
    public void changeOfSomebodyElseIsShownBesideOnesOwn() {
        browser.announce(409);
        JsonNode added = add("GRID-16", aNote());
        NoteDialog dialog = pages.logIn("petra").issue("GRID-16").startRevision().fill("reading", "Mine.");
        JIRA.as("dev").put(note(added.get("id").asLong()), revision(added.get("version").asLong(), "Theirs.")).expect(200);

        dialog.save();
        dialog.awaitConflict();

        browser.awaitText(NoteDialog.DIALOG + " .worthwhile-conflict-notice", "Theirs.");
        assertThat(dialog.value("reading")).isEqualTo("Mine.");
    }

    @Test
    public void onesOwnChangeCanBeKeptAfterAConflict() {
        browser.announce(409);
        JsonNode added = add("GRID-17", aNote());
        IssuePage issue = pages.logIn("petra").issue("GRID-17");
        NoteDialog dialog = issue.startRevision().fill("reading", "Mine, after all.");
        JIRA.as("dev").put(note(added.get("id").asLong()), revision(added.get("version").asLong(), "Theirs.")).expect(200);
        dialog.save();
        dialog.awaitConflict();

        dialog.keepMine();
        dialog.saveSuccessfully();

        issue.awaitText("Mine, after all.");
    }

    @Test
    public void impatientDoubleClickSavesOnce() {
        IssuePage issue = pages.logIn("petra").issue("GRID-18");
        issue.startNote().words("Once is enough.").customer("Stadtwerke Auental");

        new Actions(browser.driver()).doubleClick(browser.see(NoteDialog.DIALOG + " .worthwhile-save")).perform();

        browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(NoteDialog.DIALOG), 0));
        issue.awaitNotes(1);
        assertThat(JIRA.as("petra").get(notesOf("GRID-18")).json().get("notes")).hasSize(1);
    }

    @Test
    public void noteCanBeAddedWithTheKeyboardAlone() {
        IssuePage issue = pages.logIn("petra").issue("GRID-19");
        browser.see(IssuePage.PANEL + " .worthwhile-add-note").sendKeys(Keys.ENTER);
        new NoteDialog(browser);
        browser.await(driver -> "words".equals(focused().getDomAttribute("name")));

        focused().sendKeys("No mouse was harmed.", Keys.TAB);
        focused().sendKeys("Keyboard GmbH", Keys.TAB);
        tabTo(".worthwhile-save").sendKeys(Keys.ENTER);

        issue.awaitNotes(1);
        assertThat(issue.notes()).containsExactly("No mouse was harmed.");
    }

    @Test
    public void narrowWindowNeedsNoScrollingSideways() {
        add("GRID-20", aNote().words("Donaudampfschifffahrtsgesellschaft".repeat(8)).contact("Nina Berg", "nina@nordlicht.example"));
        browser.resize(NARROW, 900);
        pages.logIn("petra").issue("GRID-20");

        assertThat(overflowing(IssuePage.PANEL)).isEmpty();
    }

    @Test
    public void dialogFitsANarrowWindow() {
        browser.resize(NARROW, 900);
        pages.logIn("petra").issue("GRID-21").startNote();

        assertThat(overflowing(NoteDialog.DIALOG)).isEmpty();
    }

    private static JsonNode add(String issueKey, NoteBody body) {
        return JIRA.as("petra").post(notesOf(issueKey), body.json()).expect(201).json();
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private WebElement tabTo(String css) {
        WebElement goal = browser.see(css);
        for (int step = 0; step < 40 && !focused().equals(goal); step++) {
            focused().sendKeys(Keys.TAB);
        }
        assertThat(focused()).as("element with the focus").isEqualTo(goal);
        return goal;
    }

    /** Visible elements that reach beyond the window or hide text beside their own edge. */
    private List<?> overflowing(String css) {
        browser.see(css);
        return (List<?>) browser.run("return Array.from(document.querySelectorAll(arguments[0] + ', ' + arguments[0] + ' *'))"
                + ".filter(function (e) { var box = e.getBoundingClientRect();"
                + "  return !e.matches('[aria-hidden=true]') && box.width > 1 && box.height > 1 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1); })"
                + ".map(function (e) { return e.tagName + '.' + e.className; });", css);
    }
}
