package org.worthwhile.gadget;

import java.util.List;

/** What stands in one cell of the table: amounts, or the reason why there are none. */
public final class CellView {

    private final ColumnView column;
    private final List<String> values;
    private final String reason;
    private final String address;
    private final String note;
    private final boolean alarming;
    private final List<String> details;

    private CellView(ColumnView column, List<String> values, String reason, String address, String note, boolean alarming,
            List<String> details) {
        this.column = column;
        this.values = List.copyOf(values);
        this.reason = reason;
        this.address = address;
        this.note = note;
        this.alarming = alarming;
        this.details = List.copyOf(details);
    }

    /** @param reason said where there are no values */
    static CellView of(ColumnView column, List<String> values, String reason) {
        return new CellView(column, values, values.isEmpty() ? reason : null, null, null, false, List.of());
    }

    CellView leadingTo(String page) {
        return new CellView(column, values, reason, page, note, alarming, details);
    }

    /** Said below the values, and marked so that it is noticed. */
    CellView warning(String text) {
        return new CellView(column, values, reason, address, text, alarming, details);
    }

    /** The values themselves are bad news, and the text says why. */
    CellView alarming(String text) {
        return new CellView(column, values, reason, address, text, true, details);
    }

    /** Said below the values where the column of the texts has no room. */
    CellView with(List<String> texts) {
        return new CellView(column, values, reason, address, note, alarming, texts);
    }

    public ColumnView getColumn() {
        return column;
    }

    /** One per currency. */
    public List<String> getValues() {
        return values;
    }

    /** Null when there are values. */
    public String getReason() {
        return reason;
    }

    /** The page behind the values; null when there is none. */
    public String getAddress() {
        return address;
    }

    /** Null when there is nothing to warn of. */
    public String getNote() {
        return note;
    }

    public boolean isAlarming() {
        return alarming;
    }

    /** What another column says at length. */
    public List<String> getDetails() {
        return details;
    }
}
