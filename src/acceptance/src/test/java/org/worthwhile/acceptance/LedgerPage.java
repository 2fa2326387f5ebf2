package org.worthwhile.acceptance;

import java.util.List;

import org.openqa.selenium.Keys;

/** The page Ledger. */
final class LedgerPage {

    static final String PATH = "/plugins/servlet/worthwhile/admin/ledger";

    private static final String DIALOG = "#worthwhile-ledger-rebuild";

    private final Browser browser;

    LedgerPage(Browser browser) {
        this.browser = browser;
        browser.see(".worthwhile-ledger-health");
    }

    String verdict() {
        return browser.text(".worthwhile-verdict");
    }

    /** What stands beside this piece of evidence. */
    String evidence(String label) {
        return browser.cell(".worthwhile-marks tr", label);
    }

    void compare() {
        browser.click(".worthwhile-compare");
    }

    /** What the dialog says before anything is done. */
    String askToRebuild() {
        browser.click(".worthwhile-rebuild");
        return browser.text(DIALOG);
    }

    void confirm() {
        browser.click(DIALOG + " .worthwhile-save");
        browser.awaitGone(DIALOG);
    }

    /** With the keyboard: the button, then the way out. */
    void askAndLeaveByKeys() {
        browser.see(".worthwhile-rebuild").sendKeys(Keys.ENTER);
        browser.see(DIALOG);
        browser.awaitFocus(".worthwhile-cancel");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
    }

    /** From now on everything the page says of work under way is noted. */
    void noteWork() {
        browser.run("window.workSeen = []; new MutationObserver(function () {"
                + "  var state = document.querySelector('.worthwhile-ledger-state[data-work]');"
                + "  if (state) { window.workSeen.push(state.getAttribute('data-work')); }"
                + "}).observe(document.querySelector('.worthwhile-ledger-health'), { childList: true });");
    }

    List<?> workSeen() {
        return (List<?>) browser.run("return window.workSeen;");
    }

    /** As if somebody came back to the tab. */
    void comeBack() {
        browser.run("document.dispatchEvent(new Event('visibilitychange'));");
    }

    void openUnpriced(String projectKey) {
        browser.all(".worthwhile-unpriced a").stream().filter(link -> link.getDomAttribute("href").contains("/" + projectKey + "?")).findFirst().orElseThrow().click();
    }
}
