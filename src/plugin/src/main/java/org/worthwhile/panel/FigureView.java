package org.worthwhile.panel;

import java.util.List;

/** One figure of a panel: what it is, how much, and what has to be said about it. */
public final class FigureView {

    private final String label;
    private final List<String> values;
    private final String note;
    private final boolean alarming;

    private FigureView(String label, List<String> values, String note, boolean alarming) {
        this.label = label;
        this.values = List.copyOf(values);
        this.note = note;
        this.alarming = alarming;
    }

    /** Without values it is shown as a dash. */
    public static FigureView of(String label, List<String> values) {
        return new FigureView(label, values, null, false);
    }

    public static FigureView of(String label, String value) {
        return of(label, List.of(value));
    }

    /** Said beside the values, or as the reason for the dash; null for nothing. */
    public FigureView because(String text) {
        return new FigureView(label, values, text, alarming);
    }

    /** Shown so that it is noticed; a word says why, too. */
    public FigureView alarming(String text) {
        return new FigureView(label, values, text, true);
    }

    public String getLabel() {
        return label;
    }

    /** One per currency. */
    public List<String> getValues() {
        return values;
    }

    /** Null when there is nothing to say. */
    public String getNote() {
        return note;
    }

    public boolean isAlarming() {
        return alarming;
    }
}
