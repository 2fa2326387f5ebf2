package org.worthwhile.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page Rates. */
final class RatesPage {

    static final String PATH = "/plugins/servlet/worthwhile/admin/rates";

    private static final By ROWS = By.cssSelector(".worthwhile-rate-table tbody tr");

    private final Browser browser;

    RatesPage(Browser browser) {
        this.browser = browser;
        browser.see(".worthwhile-rates");
    }

    RateDialog add() {
        browser.click(".worthwhile-add-rate");
        return new RateDialog(browser, RateDialog.FORM);
    }

    /** @param parts texts that stand in the row of the rate, and together in no other */
    RateDialog edit(String... parts) {
        click(".worthwhile-edit-rate", parts);
        return new RateDialog(browser, RateDialog.FORM);
    }

    RateDialog remove(String... parts) {
        click(".worthwhile-remove-rate", parts);
        return new RateDialog(browser, RateDialog.REMOVAL);
    }

    /** Waits for the row with all these texts and answers what stands in it. */
    String awaitRow(String... parts) {
        return browser.await(driver -> row(parts).map(WebElement::getText).orElse(null));
    }

    void awaitNoRow(String... parts) {
        browser.await(driver -> rows(parts).isEmpty());
    }

    /** The list may be replaced at any moment, so that a row is looked for and used at once. */
    private void click(String button, String... parts) {
        browser.await(driver -> {
            Optional<WebElement> row = row(parts);
            row.ifPresent(found -> found.findElement(By.cssSelector(button)).click());
            return row.isPresent();
        });
    }

    private Optional<WebElement> row(String... parts) {
        return rows(parts).stream().findFirst();
    }

    private List<WebElement> rows(String... parts) {
        return browser.driver().findElements(ROWS).stream().filter(row -> Arrays.stream(parts).allMatch(row.getText()::contains)).toList();
    }
}
