package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.webfragment.RenderedItem;
import org.worthwhile.host.webfragment.WebFragments;

/** What stands beside the pages of a project: Jira's own entries and those of apps. */
final class ProjectSidebar {

    static final String ISSUES = "com.atlassian.jira.jira-projects-issue-navigator:sidebar-issue-navigator";
    static final String SETTINGS = "com.atlassian.jira.jira-project-config-plugin:view_project_summary";
    private static final String OF_APPS = "jira.project.sidebar.plugins.navigation";

    private final WebFragments fragments;

    ProjectSidebar(WebFragments fragments) {
        this.fragments = fragments;
    }

    /** @param selected what the page's address calls its entry: the complete key or the id of the link */
    List<MenuEntry> entries(Visit visit, TrackerProject project, String selected, Map<String, Object> context) {
        List<RenderedItem> items = new ArrayList<>();
        String base = visit.request().getContextPath() + "/projects/" + Frames.encoded(project.key());
        items.add(new RenderedItem(ISSUES, "project-issues-link", "Issues", base + "/issues", "", "",
                "aui-icon aui-icon-large aui-iconfont-issues"));
        items.addAll(fragments.items(OF_APPS, context));
        if (visit.user().isPresent() && visit.access().allows(Permission.ADMINISTER_PROJECTS, project)) {
            items.add(new RenderedItem(SETTINGS, "view_project_summary", "Project settings",
                    visit.request().getContextPath() + ProjectSettingsPage.PATH + "/" + Frames.encoded(project.key()), "", "",
                    "aui-icon aui-icon-large aui-iconfont-configure"));
        }
        return items.stream().map(item -> new MenuEntry(item, item.completeKey().equals(selected) || item.id().equals(selected))).toList();
    }
}
