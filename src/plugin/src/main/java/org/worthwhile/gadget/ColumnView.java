package org.worthwhile.gadget;

/** The head of a column, which sorts by it. */
public final class ColumnView {

    private final String name;
    private final String label;
    private final String sorted;
    private final String nextDirection;

    ColumnView(String name, String label, String sorted, String nextDirection) {
        this.name = name;
        this.label = label;
        this.sorted = sorted;
        this.nextDirection = nextDirection;
    }

    /** The order it stands for. */
    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    /** In the words of <code>aria-sort</code>; null when the table is sorted otherwise. */
    public String getSorted() {
        return sorted;
    }

    /** In which direction a click sorts. */
    public String getNextDirection() {
        return nextDirection;
    }
}
