package org.worthwhile.acceptance;

import java.net.URI;

import org.openqa.selenium.support.ui.ExpectedConditions;

/** The frame around every page: log in, go somewhere. */
final class JiraPages {

    private final Browser browser;
    private final URI address;

    JiraPages(Browser browser, URI address) {
        this.browser = browser;
        this.address = address;
    }

    JiraPages logIn(String user) {
        browser.open(address + "/login.jsp");
        browser.fill("#login-form-username", user);
        browser.fill("#login-form-password", user);
        browser.click("#login-form-submit");
        browser.await(ExpectedConditions.attributeToBe(org.openqa.selenium.By.id("header-details-user-fullname"), "data-username", user));
        return this;
    }

    JiraPages chooseLanguage(String tag) {
        browser.click("#header-details-user-fullname");
        browser.click(".language-choice[data-locale='" + tag + "']");
        browser.await(ExpectedConditions.attributeContains(org.openqa.selenium.By.cssSelector(".language-choice[data-locale='" + tag + "']"), "class", "checked"));
        return this;
    }

    IssuePage issue(String key) {
        browser.open(address + "/browse/" + key);
        return new IssuePage(browser);
    }

    ManageAppsPage manageApps() {
        browser.open(address + "/plugins/servlet/upm");
        return new ManageAppsPage(browser);
    }
}
