package org.worthwhile.acceptance;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The dialog in which a note is written or revised. */
final class NoteDialog {

    static final String DIALOG = "#worthwhile-value-note-dialog";

    private final Browser browser;

    NoteDialog(Browser browser) {
        this.browser = browser;
        browser.see(DIALOG);
    }

    NoteDialog words(String words) {
        return fill("words", words);
    }

    NoteDialog customer(String name) {
        return fill("customer", name);
    }

    NoteDialog fill(String field, String value) {
        browser.fill(field(field), value);
        return this;
    }

    String value(String field) {
        return browser.see(field(field)).getDomProperty("value");
    }

    String errorAt(String field) {
        By place = By.cssSelector(DIALOG + " [data-error-for='" + field + "']");
        return browser.await(driver -> {
            String text = driver.findElement(place).getText();
            return text.isEmpty() ? null : text;
        });
    }

    void awaitLogInNotice() {
        browser.see(DIALOG + " .worthwhile-session-notice");
    }

    void awaitConflict() {
        browser.see(DIALOG + " .worthwhile-conflict-notice");
    }

    void keepMine() {
        browser.click(DIALOG + " .worthwhile-keep-mine");
    }

    void save() {
        browser.click(DIALOG + " .worthwhile-save");
    }

    void saveSuccessfully() {
        save();
        browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(DIALOG), 0));
    }

    private static String field(String name) {
        return DIALOG + " [name='" + name + "']";
    }
}
