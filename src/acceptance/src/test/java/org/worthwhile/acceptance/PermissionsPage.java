package org.worthwhile.acceptance;

import java.util.List;
import java.util.Locale;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The page Permissions. */
final class PermissionsPage {

    static final String PATH = "/plugins/servlet/worthwhile/admin/permissions";

    private final Browser browser;

    PermissionsPage(Browser browser) {
        this.browser = browser;
        browser.see(".worthwhile-permissions");
    }

    /** What stands in the row of the right. */
    String row(String right) {
        return browser.text(at(right));
    }

    /** In the order of the page. */
    List<String> holders(String right) {
        browser.see(at(right));
        return browser.all(at(right) + " .worthwhile-holder-name").stream().map(WebElement::getText).toList();
    }

    void awaitHolders(String right, String... names) {
        browser.await(driver -> holders(right).equals(List.of(names)));
    }

    PermissionsPage decide(String right) {
        browser.click(at(right) + " .worthwhile-decide");
        browser.see(at(right) + " .worthwhile-add-holder");
        return this;
    }

    PermissionsPage add(String right, String name) {
        browser.click(at(right) + " .worthwhile-add-holder");
        typed().sendKeys(name);
        option(name).click();
        return this;
    }

    /** With the keyboard alone. */
    PermissionsPage addByKeys(String right, String name) {
        browser.see(at(right) + " .worthwhile-add-holder").sendKeys(Keys.ENTER);
        typed().sendKeys(name);
        option(name);
        typed().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        return this;
    }

    PermissionsPage remove(String right, String name) {
        browser.click(at(right) + " [data-name='" + name + "'] .worthwhile-remove-holder");
        return this;
    }

    PermissionsPage inherit(String right) {
        browser.click(at(right) + " .worthwhile-inherit");
        return this;
    }

    boolean isDecided(String right) {
        return browser.shows(at(right) + "[data-decided]");
    }

    void undo() {
        browser.click(".worthwhile-undo");
    }

    PermissionsPage chooseProject(String key) {
        browser.see("#worthwhile-scope").sendKeys(key);
        option(key).click();
        browser.await(ExpectedConditions.urlContains("project=" + key));
        return new PermissionsPage(browser);
    }

    List<String> latestChange() {
        return browser.all(".worthwhile-changes-table tbody tr:first-child td").stream().map(WebElement::getText).toList();
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private WebElement typed() {
        return browser.await(driver -> "combobox".equals(focused().getDomAttribute("role")) ? focused() : null);
    }

    /** Waits until what was typed decides what is offered. */
    private WebElement option(String part) {
        return browser.await(driver -> {
            List<WebElement> offered = browser.all(".worthwhile-suggestions:not([hidden]) [role=option]");
            boolean isNarrowed = offered.stream().allMatch(option -> option.getText().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
            return isNarrowed ? offered.stream().filter(option -> option.getText().contains(part)).findFirst().orElse(null) : null;
        });
    }

    private static String at(String right) {
        return "[data-right='" + right + "']";
    }
}
