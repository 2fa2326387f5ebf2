package org.worthwhile.panel;

import java.util.List;

/** The panel <i>Customer value</i> of one issue, ready to be shown. */
public final class ValuePanelView {

    private final String issueKey;
    private final boolean editable;
    private final List<MoneyView> totals;
    private final List<ValueNoteView> notes;
    private final List<ValueNoteView> withdrawn;
    private final String noteCount;
    private final String withdrawnCount;
    private final String leftOut;
    private final String notInOneAmount;

    ValuePanelView(String issueKey, boolean editable, List<MoneyView> totals, int leftOut,
            List<ValueNoteView> notes, List<ValueNoteView> withdrawn, String notInOneAmount, Wording wording) {
        this.issueKey = issueKey;
        this.editable = editable;
        this.totals = totals;
        this.notes = notes;
        this.withdrawn = withdrawn;
        this.notInOneAmount = notInOneAmount;
        this.leftOut = totals.isEmpty() || leftOut == 0 ? null : wording.text("worthwhile.value-panel.left-out", leftOut);
        this.noteCount = wording.text("worthwhile.value-panel.note-count", notes.size());
        this.withdrawnCount = wording.text("worthwhile.value-panel.withdrawn-count", withdrawn.size());
    }

    public String getIssueKey() {
        return issueKey;
    }

    public boolean isEditable() {
        return editable;
    }

    public boolean isEmpty() {
        return notes.isEmpty();
    }

    public List<MoneyView> getTotals() {
        return totals;
    }

    public List<ValueNoteView> getNotes() {
        return notes;
    }

    public List<ValueNoteView> getWithdrawn() {
        return withdrawn;
    }

    public String getNoteCount() {
        return noteCount;
    }

    /** How many notes are missing in the totals; null when none is, or when there is no total at all. */
    public String getLeftOut() {
        return leftOut;
    }

    /** Why fields and budgets have no amount for this worth; null when they have one. */
    public String getNotInOneAmount() {
        return notInOneAmount;
    }

    public String getWithdrawnCount() {
        return withdrawnCount;
    }
}
