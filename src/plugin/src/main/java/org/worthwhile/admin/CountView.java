package org.worthwhile.admin;

/** How many there are of something. */
public final class CountView {

    private final String label;
    private final String count;

    CountView(String label, String count) {
        this.label = label;
        this.count = count;
    }

    public String getLabel() {
        return label;
    }

    public String getCount() {
        return count;
    }
}
