package org.worthwhile.acceptance;

import java.time.LocalDate;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** One tab of the page of a project. */
final class ProjectTab {

    private static final String ROWS = ".worthwhile-entries tbody tr";

    private final Browser browser;

    ProjectTab(Browser browser) {
        this.browser = browser;
    }

    String address() {
        return browser.address();
    }

    String selected() {
        return browser.see(".worthwhile-tabs .aui-nav-selected").getText();
    }

    ProjectTab choose(String title) {
        browser.await(ExpectedConditions.elementToBeClickable(By.linkText(title))).click();
        browser.awaitText(".worthwhile-tabs .aui-nav-selected", title);
        return this;
    }

    String text() {
        return browser.see(".worthwhile-view").getText();
    }

    boolean hasChart() {
        return browser.see(".worthwhile-chart canvas").getSize().getHeight() > 0;
    }

    List<String> entries() {
        browser.see(".worthwhile-entries");
        return browser.all(ROWS).stream().map(WebElement::getText).toList();
    }

    String sumOfEntries() {
        return browser.see(".worthwhile-entries tfoot").getText();
    }

    boolean offersToSetTheBudget() {
        return browser.shows(".worthwhile-set-budget");
    }

    void setBudget(String amount, LocalDate from, LocalDate to, String reason) {
        browser.click(".worthwhile-set-budget");
        browser.fill("#worthwhile-amount", amount);
        browser.fill("#worthwhile-from", from.toString());
        browser.fill("#worthwhile-to", to.toString());
        browser.fill("#worthwhile-reason", reason);
        browser.click("#worthwhile-budget-dialog .worthwhile-save");
        browser.awaitGone("#worthwhile-budget-dialog");
    }

    void awaitText(String part) {
        browser.awaitText(".worthwhile-view", part);
    }
}
