package org.worthwhile.gadget;

import java.util.List;

/** What all projects add up to in one currency. */
public final class TotalView {

    private final String label;
    private final String note;
    private final List<CellView> cells;
    private final CellView used;

    TotalView(String label, String note, List<CellView> cells, CellView used) {
        this.label = label;
        this.note = note;
        this.cells = List.copyOf(cells);
        this.used = used;
    }

    public String getLabel() {
        return label;
    }

    /** Null when there is nothing to explain. */
    public String getNote() {
        return note;
    }

    public List<CellView> getCells() {
        return cells;
    }

    /** The share of the budgets that is used; null when nobody's money is shown. */
    public CellView getUsed() {
        return used;
    }
}
