package org.worthwhile.host.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.worthwhile.host.tracker.Tracker;

/** Finds projects whoever asks. Keys are never changed here, so every key is a current one. */
final class StoredProjects implements ProjectManager {

    private final Tracker tracker;
    private final JiraObjects objects;

    StoredProjects(Tracker tracker, JiraObjects objects) {
        this.tracker = tracker;
        this.objects = objects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return tracker.projects().byId(id).map(objects::project).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return getProjectByCurrentKey(projectKey);
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return tracker.projects().byKey(projectKey).map(objects::project).orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return tracker.projects().all().stream().map(objects::project).toList();
    }
}
