package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.jira.JiraProjects;

/** Projects by name. */
final class ProjectsRepresentation {

    final List<ProjectRepresentation> projects;

    ProjectsRepresentation(List<ProjectRef> found, JiraProjects names) {
        projects = found.stream().map(project -> new ProjectRepresentation(project.key(), names.nameOf(project)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** A project. */
    static final class ProjectRepresentation {

        final String key;
        final String name;

        private ProjectRepresentation(String key, String name) {
            this.key = key;
            this.name = name;
        }
    }
}
