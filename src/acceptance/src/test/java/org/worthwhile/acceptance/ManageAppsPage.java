package org.worthwhile.acceptance;

import java.nio.file.Path;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Manage apps, in the administration of the local Jira. */
final class ManageAppsPage {

    private static final String APP = ".app[data-app-key='org.worthwhile.jira']";

    private final Browser browser;

    ManageAppsPage(Browser browser) {
        this.browser = browser;
        browser.see("#upload-app-form");
    }

    /** Waits for the answer: the page before it may say "enabled" of an older version. */
    void upload(Path jar) {
        WebElement form = browser.see("#upload-app-form");
        browser.driver().findElement(By.id("upload-app-file")).sendKeys(jar.toString());
        browser.click("#upload-app-submit");
        browser.await(ExpectedConditions.stalenessOf(form));
        awaitState("enabled");
    }

    void disable() {
        browser.click(APP + " .app-disable");
        awaitState("disabled");
    }

    void enable() {
        browser.click(APP + " .app-enable");
        awaitState("enabled");
    }

    void uninstall() {
        browser.click(APP + " .app-uninstall");
        browser.click(".app-uninstall-confirm");
        browser.awaitGone(APP);
    }

    void awaitVersion(String version) {
        browser.awaitText(APP + " .app-version", version);
    }

    List<String> problems() {
        return browser.all(APP + " .app-problem, " + APP + " .module-error, " + APP + " .module-note").stream()
                .map(element -> element.getDomProperty("textContent")).toList();
    }

    /** Keys of the modules that are not enabled. */
    List<String> idleModules() {
        return browser.all(APP + " .module-list tbody tr:not([data-module-state='enabled'])").stream()
                .map(row -> row.getDomAttribute("data-module-key")).toList();
    }

    boolean lists() {
        return !browser.all(APP).isEmpty();
    }

    private WebElement awaitState(String state) {
        return browser.see(APP + "[data-app-state='" + state + "']");
    }
}
