package org.worthwhile.acceptance;

/** The dialog in which a note is written or revised. */
final class NoteDialog extends FormDialog {

    static final String DIALOG = "#worthwhile-value-note-dialog";

    NoteDialog(Browser browser) {
        super(browser, DIALOG);
    }

    NoteDialog words(String words) {
        return fill("words", words);
    }

    NoteDialog customer(String name) {
        return fill("customer", name);
    }

    NoteDialog fill(String field, String value) {
        type(field, value);
        return this;
    }

    void awaitLogInNotice() {
        see(".worthwhile-session-notice");
    }

    void awaitConflict() {
        see(".worthwhile-conflict-notice");
    }

    void keepMine() {
        click(".worthwhile-keep-mine");
    }

    void saveSuccessfully() {
        save();
        awaitGone();
    }
}
