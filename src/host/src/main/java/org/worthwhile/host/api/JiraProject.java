package org.worthwhile.host.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.worthwhile.host.tracker.TrackerProject;

/** Two are equal when their ids are. */
final class JiraProject implements Project {

    private final TrackerProject project;
    private final JiraObjects objects;

    JiraProject(TrackerProject project, JiraObjects objects) {
        this.project = project;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getDescription() {
        return project.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return objects.userEvenWhenUnknown(project.leadKey());
    }

    @Override
    public String getLeadUserKey() {
        return project.leadKey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project another && getId().equals(another.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project " + project.key();
    }
}
