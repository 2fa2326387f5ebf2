package org.worthwhile.admin;

/** The dialog that asks whether the ledger is to be rebuilt. */
public final class LedgerRebuildView {

    private final String draftKey;
    private final String question;

    LedgerRebuildView(String draftKey, String question) {
        this.draftKey = draftKey;
        this.question = question;
    }

    public String getDraftKey() {
        return draftKey;
    }

    public String getQuestion() {
        return question;
    }
}
