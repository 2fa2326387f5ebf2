package org.worthwhile.page;

import java.util.List;

/** The tabs a person may choose from. */
public final class TabBarView {

    private final List<TabView> tabs;

    TabBarView(List<TabView> tabs) {
        this.tabs = tabs;
    }

    public List<TabView> getTabs() {
        return tabs;
    }
}
