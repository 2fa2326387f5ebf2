package org.worthwhile.acceptance;

import java.net.URI;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The frame around every page: log in, go somewhere. */
final class JiraPages {

    private static final String PASSWORD_AGAIN = "[name='webSudoPassword']";

    private final Browser browser;
    private final URI address;

    JiraPages(Browser browser, URI address) {
        this.browser = browser;
        this.address = address;
    }

    /** Whoever was logged in before is forgotten. */
    JiraPages logIn(String user) {
        browser.forgetSession();
        browser.open(address + "/login.jsp");
        browser.fill("#login-form-username", user);
        browser.fill("#login-form-password", user);
        browser.click("#login-form-submit");
        browser.await(ExpectedConditions.attributeToBe(By.id("header-details-user-fullname"), "data-username", user));
        return this;
    }

    JiraPages chooseLanguage(String tag) {
        browser.click("#header-details-user-fullname");
        browser.click(".language-choice[data-locale='" + tag + "']");
        browser.await(ExpectedConditions.attributeContains(By.cssSelector(".language-choice[data-locale='" + tag + "']"), "class", "checked"));
        return this;
    }

    IssuePage issue(String key) {
        browser.open(address + "/browse/" + key);
        return new IssuePage(browser);
    }

    /** The page of a project, at the tab "overview", "value" or "budget". */
    ProjectTab project(String key, String tab) {
        browser.open(address + "/projects/" + key + "?selectedItem=org.worthwhile.jira:worthwhile-" + tab);
        return new ProjectTab(browser);
    }

    RatesPage rates(String user) {
        administration(RatesPage.PATH, user);
        return new RatesPage(browser);
    }

    /** @param project null for the defaults */
    PermissionsPage permissions(String user, String project) {
        administration(PermissionsPage.PATH + (project == null ? "" : "?project=" + project), user);
        return new PermissionsPage(browser);
    }

    LedgerPage ledger(String user) {
        administration(LedgerPage.PATH, user);
        return new LedgerPage(browser);
    }

    FieldsPage fields(String user) {
        administration(FieldsPage.PATH, user);
        return new FieldsPage(browser);
    }

    BackupPage backup(String user) {
        administration(BackupPage.PATH, user);
        return new BackupPage(browser);
    }

    /** The password is typed once more where Jira asks for it. */
    private void administration(String path, String user) {
        browser.open(address + path);
        if (browser.shows(PASSWORD_AGAIN)) {
            browser.fill(PASSWORD_AGAIN, user);
            browser.see(PASSWORD_AGAIN).submit();
        }
    }

    ManageAppsPage manageApps() {
        browser.open(address + "/plugins/servlet/upm");
        return new ManageAppsPage(browser);
    }
}
