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
        return browser.text(".worthwhile-tabs .aui-nav-selected");
    }

    ProjectTab choose(String title) {
        browser.await(ExpectedConditions.elementToBeClickable(By.linkText(title))).click();
        browser.awaitText(".worthwhile-tabs .aui-nav-selected", title);
        return this;
    }

    String text() {
        return browser.text(".worthwhile-view");
    }

    boolean hasChart() {
        return browser.see(".worthwhile-chart canvas").getSize().getHeight() > 0;
    }

    List<String> entries() {
        browser.see(".worthwhile-entries");
        return browser.all(ROWS).stream().map(WebElement::getText).toList();
    }

    String sumOfEntries() {
        return browser.text(".worthwhile-entries tfoot");
    }

    /** Follows a link of the page to another tab. */
    void follow(String link) {
        browser.click(By.linkText(link));
        browser.see(".worthwhile-entries");
    }

    Entry firstEntry() {
        return browser.await(driver -> browser.all(ROWS).stream().findFirst()
                .map(row -> new Entry(browser, row.getDomAttribute("data-worklog-id"), row.getText())).orElse(null));
    }

    /** Leaves the entries of one issue. */
    ProjectTab only(String issueKey) {
        WebElement before = browser.see(".worthwhile-ledger");
        browser.fill("#worthwhile-ledger-issue", issueKey);
        browser.click(".worthwhile-ledger .worthwhile-filter [type=submit]");
        browser.await(ExpectedConditions.stalenessOf(before));
        return this;
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

    /** One worklog with its price. */
    record Entry(Browser browser, String worklogId, String text) {

        void open() {
            browser.click("[data-worklog-id='" + worklogId + "'] a");
        }
    }
}
