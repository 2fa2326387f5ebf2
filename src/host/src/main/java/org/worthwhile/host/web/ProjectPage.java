package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.webfragment.RenderedPanel;
import org.worthwhile.host.webfragment.WebFragments;

/**
 * {@code /projects/KEY?selectedItem=X}: the panels whose location is X; without it, and at {@code /projects/KEY/issues}, the issues.
 */
final class ProjectPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient ProjectScreen screen;
    private final transient IssueList issues;
    private final transient WebFragments fragments;

    ProjectPage(Desk desk, ProjectScreen screen, WebFragments fragments) {
        super(desk);
        this.screen = screen;
        this.issues = new IssueList(desk, new FilterScreen(desk.tracker(), desk.search().answers()));
        this.fragments = fragments;
    }

    @Override
    Answer show(Visit visit) {
        String[] path = visit.rest().split("/", 2);
        TrackerProject project = screen.visible(visit, path[0]);
        String selected = visit.param("selectedItem");
        if (path.length == 2 && path[1].equals("issues")) {
            return screen.framed(visit, project, ProjectSidebar.ISSUES, issues.ofProject(visit, project));
        }
        if (path.length == 2 && !path[1].isEmpty()) {
            throw Refusal.pageNotFound();
        }
        return selected.isEmpty() || selected.equals(ProjectSidebar.ISSUES)
                ? new Answer.Redirect("/projects/" + project.key() + "/issues")
                : panels(visit, project, selected);
    }

    private Page panels(Visit visit, TrackerProject project, String location) {
        Map<String, Object> context = screen.context(visit, project);
        List<RenderedPanel> panels = fragments.panels(location, context);
        if (panels.isEmpty()) {
            throw Refusal.pageNotFound();
        }
        Page page = Page.of("project/panels.vm", project.name()).with("panels", panels.stream().map(this::view).toList());
        return screen.framed(visit, project, location, page);
    }

    private PanelView view(RenderedPanel panel) {
        Markup html = panel.failed() ? desk().templates().render("issue/panel-failed.vm", Map.of()) : new Markup(panel.html());
        return new PanelView("", panel.completeKey(), panel.title(), panel.weight(), html);
    }
}
