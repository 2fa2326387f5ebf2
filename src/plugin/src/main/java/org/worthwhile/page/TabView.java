package org.worthwhile.page;

/** One tab to choose. */
public final class TabView {

    private final String title;
    private final String address;
    private final boolean selected;

    TabView(String title, String address, boolean selected) {
        this.title = title;
        this.address = address;
        this.selected = selected;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }

    public boolean isSelected() {
        return selected;
    }
}
