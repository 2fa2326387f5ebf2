package org.worthwhile.acceptance;

import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** One gadget <i>Value and budget</i> on a dashboard. */
final class GadgetOnPage {

    private static final String PORTFOLIO = ".worthwhile-gadget-body:not([aria-busy]) > .worthwhile-portfolio";

    private final Browser browser;
    private final String frame;

    private GadgetOnPage(Browser browser, String id) {
        this.browser = browser;
        this.frame = "#gadget-" + id + "-chrome ";
    }

    /** The gadgets of the dashboard, column by column. */
    static List<GadgetOnPage> all(Browser browser) {
        browser.see(".dashboard-item-frame");
        return browser.all(".dashboard-item-frame").stream().map(found -> new GadgetOnPage(browser, found.getDomAttribute("data-gadget-id"))).toList();
    }

    GadgetOnPage awaitFigures() {
        browser.see(frame + PORTFOLIO);
        return this;
    }

    GadgetOnPage awaitText(String part) {
        browser.awaitText(frame + ".gadget-inline", part);
        return this;
    }

    GadgetOnPage awaitNotice(String state) {
        browser.see(frame + ".worthwhile-notice[data-state='" + state + "']");
        return this;
    }

    boolean hasNotice() {
        return browser.shows(frame + ".worthwhile-notice");
    }

    String text() {
        return browser.text(frame + ".gadget-inline");
    }

    boolean hasFigures() {
        return browser.shows(frame + "table tbody");
    }

    boolean isOutdated() {
        return browser.shows(frame + ".worthwhile-outdated");
    }

    List<String> projects() {
        return texts("tbody th a");
    }

    List<String> columns() {
        return texts("thead .worthwhile-sort");
    }

    /** The column that sorts, and how. */
    String sorted() {
        WebElement head = browser.see(frame + "th[aria-sort]");
        return head.getDomAttribute("data-column") + " " + head.getDomAttribute("aria-sort");
    }

    GadgetOnPage sort(String column) {
        browser.click(frame + "[data-sort='" + column + "']");
        browser.see(frame + PORTFOLIO + " th[data-column='" + column + "'][aria-sort]");
        return this;
    }

    GadgetOnPage showAll() {
        browser.click(frame + ".worthwhile-show-all");
        browser.see(frame + ".worthwhile-show-fewer");
        return this;
    }

    /** Does not wait for the answer: it may be none. */
    GadgetOnPage refresh() {
        browser.click(frame + ".worthwhile-refresh");
        return this;
    }

    void tryAgain() {
        browser.click(frame + ".worthwhile-try-again");
        awaitFigures();
    }

    void showChart() {
        browser.click(frame + "[data-view='CHART']");
        browser.see(frame + "canvas");
    }

    boolean showsChart() {
        return browser.shows(frame + "canvas");
    }

    String width() {
        return browser.see(frame + ".worthwhile-gadget").getDomAttribute("data-width");
    }

    boolean fitsItsColumn() {
        return (Boolean) browser.run("var e = document.querySelector(arguments[0]); return e.scrollWidth <= e.clientWidth + 1 && e.scrollHeight <= e.clientHeight + 1;",
                frame + ".gadget-inline");
    }

    /** Ids below the gadget. */
    List<String> ids() {
        return browser.all(frame + ".gadget-inline [id]").stream().map(element -> element.getDomAttribute("id")).toList();
    }

    // Configuration

    GadgetOnPage configure() {
        browser.click(frame + ".gadget-menu");
        browser.click("[data-command='configure'][data-gadget-id='" + frame.replaceAll("\\D", "") + "']");
        return awaitForm();
    }

    GadgetOnPage awaitForm() {
        browser.see(frame + ".worthwhile-portfolio-form");
        return this;
    }

    GadgetOnPage scope(String scope) {
        browser.click(frame + "label[for$='scope-" + scope + "']");
        return this;
    }

    /** As somebody without a mouse does it. */
    GadgetOnPage addProject(String part, String name) {
        WebElement field = browser.see(frame + ".worthwhile-type-ahead input");
        field.sendKeys(part);
        browser.awaitText(frame + ".worthwhile-suggestions", name);
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.awaitText(frame + ".worthwhile-chosen", name);
        return this;
    }

    List<String> chosen() {
        return texts(".worthwhile-chosen li > span");
    }

    GadgetOnPage filter(String name) {
        new Select(browser.see(frame + "[name='filter']")).selectByVisibleText(name);
        return this;
    }

    GadgetOnPage rows(String number) {
        browser.fill(frame + "[name='top']", number);
        return this;
    }

    String rows() {
        return browser.see(frame + "[name='top']").getDomProperty("value");
    }

    GadgetOnPage save() {
        browser.click(frame + ".worthwhile-save");
        return this;
    }

    GadgetOnPage cancel() {
        browser.click(frame + ".worthwhile-cancel");
        return this;
    }

    boolean mayCancel() {
        return browser.shows(frame + ".worthwhile-cancel");
    }

    String errorAt(String field) {
        String place = frame + "[data-error-for='" + field + "']";
        browser.await(ExpectedConditions.textMatches(By.cssSelector(place), Pattern.compile("\\S")));
        return browser.text(place);
    }

    /** Tabs on until this element has the focus. */
    GadgetOnPage tabTo(String css) {
        for (int i = 0; i < 60 && !isFocused(css); i++) {
            browser.press(Keys.TAB);
        }
        return this;
    }

    boolean isFocused(String css) {
        return browser.isFocused(frame + css);
    }

    private List<String> texts(String css) {
        return browser.all(frame + css).stream().map(WebElement::getText).toList();
    }
}
