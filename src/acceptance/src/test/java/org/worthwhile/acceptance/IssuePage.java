package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The view of one issue with the panel "Customer value". */
final class IssuePage {

    static final String PANEL = ".worthwhile-value-panel";

    private static final String BUDGET_PANEL = ".worthwhile-budget-panel";
    private static final String NOTE = PANEL + " > .worthwhile-notes > .worthwhile-note";

    private final Browser browser;

    IssuePage(Browser browser) {
        this.browser = browser;
    }

    boolean hasBudgetPanel() {
        return browser.shows(BUDGET_PANEL);
    }

    /** What the panel "Budget" says, line by line. */
    String budget() {
        return browser.text(BUDGET_PANEL);
    }

    /** What the issue has cost, as the panel "Budget" says it. */
    String spent() {
        return browser.text(BUDGET_PANEL + " .worthwhile-list > div:first-child .worthwhile-value");
    }

    void logWork(String time, LocalDate day) {
        browser.click("#opsbar-operations_more");
        browser.click("#log-work");
        browser.fill("#form-timeLogged", time);
        browser.fill("#form-startDate", day + "T09:00");
        WebElement before = browser.see("#issue-content");
        browser.click("#form-dialog-submit");
        browser.await(ExpectedConditions.stalenessOf(before));
    }

    /** The ledger follows a moment later. */
    void awaitBudget(String part) {
        Soon.see(part + " in the panel Budget", () -> {
            refresh();
            return budget();
        }, budget -> budget.contains(part));
    }

    boolean hasValuePanel() {
        return browser.shows(PANEL);
    }

    /** Everything of the issue view around the panel is there. */
    boolean isWhole() {
        return List.of("#key-val", "#summary-val", "#viewissuesidebar .module", ".issue-main-column .module", "#footer").stream().allMatch(browser::shows);
    }

    String heading() {
        return browser.text("#content h1");
    }

    void editSummary(String summary) {
        WebElement before = browser.see("#issue-content");
        browser.click("#summary-val");
        browser.fill("#summary", summary);
        browser.see("#summary").sendKeys(Keys.ENTER);
        browser.await(ExpectedConditions.stalenessOf(before));
        browser.await(ExpectedConditions.textToBe(By.id("summary-val"), summary));
    }

    /** As if something else on the page had changed the issue. */
    void refresh() {
        WebElement before = browser.see("#issue-content");
        browser.run("window.require(['jira/util/events', 'jira/util/events/types'], function (events, types) { events.trigger(types.REFRESH_ISSUE_PAGE); });");
        browser.await(ExpectedConditions.stalenessOf(before));
        browser.see("#issue-content");
    }

    /** The words of the notes that count, exactly as the page's text says. */
    List<String> notes() {
        return browser.all(NOTE + " .worthwhile-words").stream().map(words -> words.getDomProperty("textContent")).toList();
    }

    void awaitNotes(int count) {
        browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(NOTE), count));
    }

    void awaitText(String part) {
        browser.awaitText(PANEL, part);
    }

    NoteDialog startNote() {
        browser.click(PANEL + " .worthwhile-add-note");
        return new NoteDialog(browser);
    }

    NoteDialog startRevision() {
        browser.click(NOTE + " .worthwhile-edit-note");
        return new NoteDialog(browser);
    }

    void withdraw() {
        browser.click(NOTE + " .worthwhile-withdraw-note");
        awaitNotes(0);
    }

    void undo() {
        browser.click(".worthwhile-undo");
    }

    /** For an issue without notes. */
    void addNote(String words, String customer) {
        startNote().words(words).customer(customer).saveSuccessfully();
        awaitNotes(1);
    }

    List<String> buttons() {
        return browser.all(PANEL + " button").stream().map(WebElement::getText).toList();
    }
}
