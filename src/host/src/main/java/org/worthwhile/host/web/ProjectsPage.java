package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/BrowseProjects.jspa}: the projects a person may browse. */
final class ProjectsPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    ProjectsPage(Desk desk) {
        super(desk);
    }

    @Override
    Answer show(Visit visit) {
        List<TrackerProject> projects = desk().tracker().projects().all().stream()
                .filter(project -> visit.access().allows(Permission.BROWSE_PROJECTS, project)).toList();
        Map<String, TrackerUser> leads = desk().tracker().users().byKeys(projects.stream().map(TrackerProject::leadKey).toList());
        return Page.of("projects.vm", "Projects").tab("projects").context("jira.browse.projects")
                .with("projects", projects.stream().map(project -> ProjectView.of(project, lead(project, leads))).toList());
    }

    private static PersonView lead(TrackerProject project, Map<String, TrackerUser> leads) {
        return PersonView.of(Optional.ofNullable(leads.get(project.leadKey())), project.leadKey());
    }
}
