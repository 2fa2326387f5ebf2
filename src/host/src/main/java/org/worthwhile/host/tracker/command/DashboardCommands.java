package org.worthwhile.host.tracker.command;

import java.util.List;
import java.util.Map;
import org.worthwhile.host.tracker.Dashboard;
import org.worthwhile.host.tracker.Dashboards;
import org.worthwhile.host.tracker.Gadget;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What people do with dashboards. */
public final class DashboardCommands extends SharedCommands<Dashboard> {

    private final Dashboards dashboards;

    DashboardCommands(Tracker tracker) {
        super(tracker, tracker.dashboards(), NotFound::dashboard, "Only the owner of a dashboard can change it.");
        this.dashboards = tracker.dashboards();
    }

    public Dashboard create(TrackerUser who, SharedDetails details) {
        accept(who, details.shares());
        return dashboards.add(who, details);
    }

    public void change(TrackerUser who, long dashboardId, SharedDetails details) {
        Dashboard dashboard = own(who, dashboardId);
        accept(who, details.shares());
        dashboards.change(dashboard, details);
    }

    public Gadget add(TrackerUser who, long dashboardId, String item, int column) {
        return dashboards.gadgets().add(own(who, dashboardId).id(), item, column);
    }

    /** @param columns the ids of the gadgets from top to bottom, column by column */
    public void arrange(TrackerUser who, long dashboardId, List<List<Long>> columns) {
        dashboards.gadgets().arrange(own(who, dashboardId).id(), columns);
    }

    public void configure(TrackerUser who, long dashboardId, long gadgetId, Map<String, String> preferences) {
        dashboards.gadgets().configure(gadget(who, dashboardId, gadgetId), preferences);
    }

    public void paint(TrackerUser who, long dashboardId, long gadgetId, String colour) {
        dashboards.gadgets().paint(gadget(who, dashboardId, gadgetId), colour);
    }

    public void remove(TrackerUser who, long dashboardId, long gadgetId) {
        dashboards.gadgets().remove(gadget(who, dashboardId, gadgetId));
    }

    private long gadget(TrackerUser who, long dashboardId, long gadgetId) {
        long own = own(who, dashboardId).id();
        return dashboards.gadgets().byId(gadgetId).filter(gadget -> gadget.dashboardId() == own).orElseThrow(NotFound::gadget).id();
    }
}
