package org.worthwhile.acceptance;

import java.time.LocalDate;
import org.openqa.selenium.By;

/** The dialog in which a rate is added, changed or removed, always after a look at what that would change. */
final class RateDialog extends FormDialog {

    static final String FORM = "#worthwhile-rate-dialog";
    static final String REMOVAL = "#worthwhile-rate-removal";

    RateDialog(Browser browser, String dialog) {
        super(browser, dialog);
    }

    /** Types and takes the first of those who are proposed. */
    RateDialog choosePerson(String typed) {
        type("personTyped", typed);
        click(".worthwhile-suggestions [role='option']");
        return this;
    }

    RateDialog with(String field, String value) {
        type(field, value);
        return this;
    }

    RateDialog validFrom(LocalDate day) {
        return with("validFrom", day.toString());
    }

    /** As somebody would who tampers with the page: the menu offers no such currency. */
    RateDialog currencyThatIsNotOffered(String code) {
        browser().run("var menu = document.querySelector(arguments[0]); menu.add(new Option(arguments[1], arguments[1]));", field("currency"), code);
        return with("currency", code);
    }

    /** What would change, in one line. */
    String preview() {
        save();
        return previewShown();
    }

    String previewShown() {
        By preview = By.cssSelector(".worthwhile-rate-preview");
        return browser().await(driver -> driver.findElements(preview).stream().map(found -> found.getText().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty()).findFirst().orElse(null));
    }

    /** Answers what is said afterwards. */
    String confirm() {
        save();
        awaitGone();
        return browser().text(".aui-flag");
    }
}
