package org.worthwhile.host.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.ProjectVersion;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.ProjectCommands;

/** {@code /plugins/servlet/project-config/KEY}: components and versions, and who holds which role, for project administrators. */
final class ProjectSettingsPage extends PageServlet {

    static final String PATH = "/plugins/servlet/project-config";
    private static final long serialVersionUID = 1L;

    private final transient ProjectScreen screen;
    private final transient Clock clock;

    ProjectSettingsPage(Desk desk, ProjectScreen screen, Clock clock) {
        super(desk);
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    Answer show(Visit visit) {
        return page(visit, project(visit), "", "");
    }

    private TrackerProject project(Visit visit) {
        TrackerProject project = screen.visible(visit, visit.rest());
        if (visit.user().isEmpty()) {
            throw Refusal.logInFirst();
        }
        if (!visit.access().allows(Permission.ADMINISTER_PROJECTS, project)) {
            throw Refusal.notPermitted("You do not have permission to administer this project.");
        }
        return project;
    }

    private Page page(Visit visit, TrackerProject project, String refused, String problem) {
        Tracker tracker = desk().tracker();
        Page page = Page.of("project/settings.vm", "Project settings").with("components", tracker.parts().componentsOf(project.id()))
                .with("versions", tracker.parts().versionsOf(project.id()).stream().map(VersionView::of).toList())
                .with("roles", tracker.projects().roles().stream().map(role -> new RoleView(role.name(), role.description(),
                        tracker.projects().membersOf(role, project.id()).stream().map(this::member).toList())).toList())
                .with("refused", refused).with("problem", problem).with("typed", visit.param("name"));
        return screen.framed(visit, project, ProjectSidebar.SETTINGS, page);
    }

    private String member(Holder holder) {
        return holder.kind() == Holder.Kind.GROUP ? "Group: " + holder.parameter()
                : desk().tracker().users().byKey(holder.parameter()).map(TrackerUser::displayName).orElse(holder.parameter());
    }

    @Override
    Answer change(Visit visit) {
        TrackerProject project = project(visit);
        String action = visit.param("action");
        try {
            act(visit, project, action);
        } catch (RejectedInput rejected) {
            return page(visit, project, action, rejected.getMessage()).status(HttpServletResponse.SC_BAD_REQUEST);
        }
        return new Answer.Redirect(PATH + "/" + project.key());
    }

    private void act(Visit visit, TrackerProject project, String action) {
        ProjectCommands commands = desk().commands().projects();
        TrackerUser who = visit.user().orElseThrow();
        switch (action) {
            case "add-component" -> commands.addComponent(who, project.id(), visit.param("name"));
            case "add-version" -> commands.addVersion(who, project.id(), visit.param("name"));
            case "delete-component" -> commands.deleteComponent(who, part(visit));
            case "delete-version" -> commands.deleteVersion(who, part(visit));
            case "release" -> commands.release(who, part(visit), Optional.of(LocalDate.now(clock.withZone(visit.zone()))));
            case "unrelease" -> commands.release(who, part(visit), Optional.empty());
            default -> throw Refusal.wrongInput("There is no such action here.");
        }
    }

    private static long part(Visit visit) {
        String id = visit.param("part");
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.wrongInput("The project has no such version or component.");
        }
        return Long.parseLong(id);
    }

    /** A version; {@code released} is the day in words, empty while unreleased. */
    public record VersionView(long id, String name, boolean isReleased, String released) {

        static VersionView of(ProjectVersion version) {
            return new VersionView(version.id(), version.name(), version.released(), version.releaseDate().map(MomentView.DAY::format).orElse(""));
        }
    }

    /** Who holds a role in the project. */
    public record RoleView(String name, String description, List<String> members) {
    }
}
