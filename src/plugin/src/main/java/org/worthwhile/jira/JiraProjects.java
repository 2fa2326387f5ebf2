package org.worthwhile.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.issue.Projects;

/** Jira's projects. A key the project had before still finds it, under its present key. */
@Named
public final class JiraProjects implements Projects {

    private final ProjectManager projects;
    private final JiraPermissions permissions;

    @Inject
    public JiraProjects(ProjectManager projects, JiraPermissions permissions) {
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    public Optional<ProjectRef> visibleTo(Person who, String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey))
                .filter(project -> permissions.mayBrowse(who, project))
                .map(JiraProjects::refTo);
    }

    @Override
    public List<ProjectRef> visibleTo(Person who, String part, int most) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return projects.getProjects().stream()
                .filter(project -> (project.getKey() + ' ' + project.getName()).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Project::getKey))
                .filter(project -> permissions.mayBrowse(who, project))
                .limit(most).map(JiraProjects::refTo).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<ProjectRef> byIds(Collection<Long> projectIds) {
        return projectIds.stream().map(projects::getProjectObj).filter(Objects::nonNull)
                .map(JiraProjects::refTo).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<ProjectRef> browsedBy(Person who) {
        return permissions.browsable(who).stream().map(JiraProjects::refTo).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<ProjectRef> ledOrAdministeredBy(Person who) {
        return permissions.browsable(who).stream()
                .filter(project -> who.key().equals(project.getLeadUserKey()) || permissions.administers(who, project))
                .map(JiraProjects::refTo).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public String nameOf(ProjectRef project) {
        return Optional.ofNullable(projects.getProjectObj(project.id())).map(Project::getName).orElse(project.key());
    }

    /** The project Jira has already read, by our name for it. Says nothing about who may see it. */
    public static ProjectRef refTo(Project project) {
        return ProjectRef.of(project.getId(), project.getKey());
    }
}
