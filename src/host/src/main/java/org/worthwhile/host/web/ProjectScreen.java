package org.worthwhile.host.web;

import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.webfragment.WebFragments;

/** What all pages of a project share. */
final class ProjectScreen {

    private final Tracker tracker;
    private final FragmentContext contexts;
    private final ProjectSidebar sidebar;

    ProjectScreen(Tracker tracker, WebFragments fragments, FragmentContext contexts) {
        this.tracker = tracker;
        this.contexts = contexts;
        this.sidebar = new ProjectSidebar(fragments);
    }

    /** The project, when this person may see it; missing and hidden are not told apart. */
    TrackerProject visible(Visit visit, String key) {
        return tracker.projects().byKey(key).filter(found -> visit.access().allows(Permission.BROWSE_PROJECTS, found))
                .orElseThrow(() -> visit.user().isPresent() ? Refusal.projectNotFound() : Refusal.logInFirst());
    }

    /** Puts the project's sidebar beside the page. */
    Page framed(Visit visit, TrackerProject project, String selected, Page page) {
        ProjectView view = ProjectView.of(project, PersonView.of(Optional.empty(), ""));
        return page.tab("projects").context("jira.browse.project").meta("project-key", project.key()).meta("project-id", String.valueOf(project.id()))
                .meta("selected-item", selected).with("project", view)
                .inProject(new ProjectFrame(view, sidebar.entries(visit, project, selected, context(visit, project))));
    }

    Map<String, Object> context(Visit visit, TrackerProject project) {
        return contexts.ofProject(visit, project);
    }
}
