package org.worthwhile.panel;

/** One currency of the list to choose from. */
public final class CurrencyChoice {

    private final String code;
    private final String label;
    private final boolean selected;

    CurrencyChoice(String code, String label, boolean selected) {
        this.code = code;
        this.label = label;
        this.selected = selected;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSelected() {
        return selected;
    }
}
