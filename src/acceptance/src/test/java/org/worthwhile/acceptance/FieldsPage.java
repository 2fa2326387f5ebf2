package org.worthwhile.acceptance;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page Fields. */
final class FieldsPage {

    static final String PATH = "/plugins/servlet/worthwhile/admin/fields";

    private static final String SEARCHING = "#worthwhile-field-searching";
    private static final String FORM = "#worthwhile-field-form";

    private final Browser browser;

    FieldsPage(Browser browser) {
        this.browser = browser;
        browser.see(".worthwhile-fields");
    }

    /** What stands in the rows of the kind. */
    String kind(String kind) {
        return browser.see(at(kind)).getText();
    }

    boolean isCreated(String kind) {
        browser.see(at(kind));
        return browser.shows(at(kind) + " [data-field]");
    }

    void awaitCreated(String kind) {
        browser.see(at(kind) + " [data-field]");
    }

    /** The only field of the kind. */
    String fieldId(String kind) {
        return browser.see(at(kind) + " [data-field]").getDomAttribute("data-field");
    }

    void awaitSearching(String kind, String text) {
        browser.await(driver -> browser.see(at(kind) + " .worthwhile-searching").getText().equalsIgnoreCase(text));
    }

    FormDialog create(String kind) {
        browser.click(at(kind) + " .worthwhile-create-field");
        return new FormDialog(browser, FORM);
    }

    FormDialog createAll() {
        browser.click(".worthwhile-create-fields");
        return new FormDialog(browser, FORM);
    }

    /** Asks to open it, or to close it when it is open. */
    FormDialog changeSearching(String kind) {
        browser.click(at(kind) + " .worthwhile-change-searching");
        return new FormDialog(browser, SEARCHING);
    }

    /** With the keyboard: the button, then the way out. */
    void askAndLeaveByKeys(String kind) {
        browser.see(at(kind) + " .worthwhile-change-searching").sendKeys(Keys.ENTER);
        browser.see(SEARCHING);
        browser.awaitFocus(".worthwhile-cancel");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(SEARCHING);
    }

    boolean saysWhatToDoNext() {
        return browser.shows(".worthwhile-next-steps");
    }

    void awaitNextStepsInSight() {
        browser.awaitFocus("#worthwhile-next-steps-title");
    }

    void declareIndexed() {
        browser.click(".worthwhile-indexed");
        browser.awaitGone(".worthwhile-next-steps");
    }

    void openIndexing() {
        browser.click(".worthwhile-to-indexing");
    }

    /** The links of Jira's own pages about the field. */
    List<String> links(String kind) {
        return browser.all(at(kind) + " .worthwhile-field-links a").stream().map(link -> link.getDomProperty("href")).toList();
    }

    boolean offersChanges() {
        return browser.all(".worthwhile-fields button").stream().anyMatch(WebElement::isDisplayed);
    }

    private static String at(String kind) {
        return ".worthwhile-fields [data-kind='" + kind + "']";
    }
}
