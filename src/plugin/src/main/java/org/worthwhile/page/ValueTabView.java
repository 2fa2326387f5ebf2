package org.worthwhile.page;

import java.util.List;
import org.worthwhile.panel.MoneyView;
import org.worthwhile.panel.ValueNoteView;

/** The project's notes as they were asked for, ready to be shown. */
public final class ValueTabView {

    private final String projectKey;
    private final boolean addable;
    private final List<MoneyView> totals;
    private final List<String> remarks;
    private final String text;
    private final List<ChoiceView> customers;
    private final List<ChoiceView> states;
    private final List<ChoiceView> orders;
    private final List<NoteRow> rows;
    private final PagerView pager;
    private final boolean filtered;

    ValueTabView(Parts parts) {
        projectKey = parts.projectKey;
        addable = parts.addable;
        totals = parts.totals;
        remarks = parts.remarks;
        text = parts.text;
        customers = parts.customers;
        states = parts.states;
        orders = parts.orders;
        rows = parts.rows;
        pager = parts.pager;
        filtered = parts.filtered;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public boolean isAddable() {
        return addable;
    }

    public List<MoneyView> getTotals() {
        return totals;
    }

    public List<String> getRemarks() {
        return remarks;
    }

    public String getText() {
        return text;
    }

    public List<ChoiceView> getCustomers() {
        return customers;
    }

    public List<ChoiceView> getStates() {
        return states;
    }

    public List<ChoiceView> getOrders() {
        return orders;
    }

    public List<NoteRow> getRows() {
        return rows;
    }

    public PagerView getPager() {
        return pager;
    }

    /** Whether notes are left out because somebody asked for that. */
    public boolean isFiltered() {
        return filtered;
    }

    /** A note with the way to its issue. */
    public static final class NoteRow {

        private final ValueNoteView note;
        private final String issueAddress;

        NoteRow(ValueNoteView note, String issueAddress) {
            this.note = note;
            this.issueAddress = issueAddress;
        }

        public ValueNoteView getNote() {
            return note;
        }

        /** Null for a note about the project as a whole. */
        public String getIssueAddress() {
            return issueAddress;
        }
    }

    /** What the view is made of. */
    static final class Parts {

        String projectKey;
        boolean addable;
        List<MoneyView> totals;
        List<String> remarks;
        String text;
        List<ChoiceView> customers;
        List<ChoiceView> states;
        List<ChoiceView> orders;
        List<NoteRow> rows;
        PagerView pager;
        boolean filtered;
    }
}
