package org.worthwhile.host.web;

import org.worthwhile.host.tracker.Dashboard;

/** A dashboard's heading; the id is 0 for the system dashboard, which nobody edits. */
public record DashboardView(long id, String name, String description, boolean editable) {

    static final DashboardView OF_THE_SYSTEM = new DashboardView(0, "System Dashboard", "", false);

    static DashboardView of(Dashboard dashboard, boolean editable) {
        return new DashboardView(dashboard.id(), dashboard.name(), dashboard.description(), editable);
    }
}
