package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.host.webfragment.RenderedPanel;
import org.worthwhile.host.webfragment.WebFragments;

/** The columns of an issue: Jira's own panels with those of apps between them, by weight. */
final class IssuePanels {

    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private final Templates templates;
    private final WebFragments fragments;

    IssuePanels(Templates templates, WebFragments fragments) {
        this.templates = templates;
        this.fragments = fragments;
    }

    List<PanelView> left(Map<String, Object> values, Map<String, Object> context, boolean withSubTasks) {
        List<PanelView> panels = new ArrayList<>();
        panels.add(own("details-module", "Details", 100, "issue/details.vm", values));
        panels.add(own("descriptionmodule", "Description", 200, "issue/description.vm", values));
        if (withSubTasks) {
            panels.add(own("view-subtasks", "Sub-Tasks", 600, "issue/subtasks.vm", values));
        }
        panels.add(own("activitymodule", "Activity", 900, "issue/activity.vm", values));
        return mixed(panels, LEFT, context);
    }

    List<PanelView> right(Map<String, Object> values, Map<String, Object> context) {
        List<PanelView> panels = new ArrayList<>();
        panels.add(own("peoplemodule", "People", 100, "issue/people.vm", values));
        panels.add(own("datesmodule", "Dates", 200, "issue/dates.vm", values));
        panels.add(own("timetrackingmodule", "Time Tracking", 300, "issue/timetracking.vm", values));
        return mixed(panels, RIGHT, context);
    }

    private PanelView own(String id, String title, int weight, String template, Map<String, Object> values) {
        return new PanelView(id, "", title, weight, templates.render(template, values));
    }

    private List<PanelView> mixed(List<PanelView> own, String location, Map<String, Object> context) {
        List<PanelView> all = new ArrayList<>(own);
        fragments.panels(location, context).forEach(panel -> all.add(ofApp(panel)));
        all.sort(Comparator.comparingInt(PanelView::weight));
        return all;
    }

    private PanelView ofApp(RenderedPanel panel) {
        String id = panel.completeKey().substring(panel.completeKey().indexOf(':') + 1);
        Markup html = panel.failed() ? templates.render("issue/panel-failed.vm", new HashMap<>()) : new Markup(panel.html());
        return new PanelView(id, panel.completeKey(), panel.title(), panel.weight(), html);
    }
}
