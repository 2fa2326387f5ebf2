package org.worthwhile.acceptance;

import java.nio.file.Path;
import org.openqa.selenium.By;

/** The page Backup of the administration. */
final class BackupPage {

    static final String PATH = "/plugins/servlet/worthwhile/admin/backup";
    private static final String CHECK = ".worthwhile-restore-check";

    private final Browser browser;

    BackupPage(Browser browser) {
        this.browser = browser;
        browser.see(".worthwhile-backup");
    }

    /** The count beside this label, of what is kept here. */
    String kept(String label) {
        return browser.cell(".worthwhile-download .worthwhile-counts tr", label);
    }

    String downloadAddress() {
        return browser.see(".worthwhile-download-link").getDomProperty("href");
    }

    boolean offersToRestore() {
        return browser.shows(".worthwhile-check-file");
    }

    String restoring() {
        return browser.text(".worthwhile-restoring");
    }

    void choose(Path file) {
        browser.driver().findElement(By.id("worthwhile-backup-file")).sendKeys(file.toAbsolutePath().toString());
    }

    void checkFile() {
        browser.click(".worthwhile-check-file");
    }

    /** What the page says about the chosen file. */
    String report() {
        return browser.text(CHECK);
    }

    void cancel() {
        browser.click(CHECK + " .worthwhile-cancel-restore");
        browser.awaitGone(CHECK);
    }

    void confirm() {
        browser.click(CHECK + " .worthwhile-restore");
    }

    /** What is wrong with the chosen file. */
    void awaitProblem(String text) {
        browser.awaitText("#worthwhile-backup-file-error", text);
    }

    String done() {
        return browser.text(".worthwhile-restore-done");
    }
}
