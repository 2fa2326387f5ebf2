package org.worthwhile.acceptance;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A form of ours in a dialog. */
class FormDialog {

    private final Browser browser;
    private final String dialog;

    /** @param dialog its selector */
    FormDialog(Browser browser, String dialog) {
        this.browser = browser;
        this.dialog = dialog;
        browser.see(dialog);
    }

    void type(String field, String value) {
        browser.fill(field(field), value);
    }

    String value(String field) {
        return browser.see(field(field)).getDomProperty("value");
    }

    String errorAt(String field) {
        By place = By.cssSelector(dialog + " [data-error-for='" + field + "']");
        return browser.await(driver -> {
            String text = driver.findElement(place).getText();
            return text.isEmpty() ? null : text;
        });
    }

    String text() {
        return browser.text(dialog);
    }

    void save() {
        click(".worthwhile-save");
    }

    void cancel() {
        click(".worthwhile-cancel");
        awaitGone();
    }

    void awaitGone() {
        browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(dialog), 0));
    }

    final void see(String css) {
        browser.see(dialog + " " + css);
    }

    final void click(String css) {
        browser.click(dialog + " " + css);
    }

    final String field(String name) {
        return dialog + " [name='" + name + "']";
    }

    final Browser browser() {
        return browser;
    }
}
