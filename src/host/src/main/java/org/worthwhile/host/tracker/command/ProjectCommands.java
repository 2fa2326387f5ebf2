package org.worthwhile.host.tracker.command;

import java.time.LocalDate;
import java.util.Optional;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.ProjectComponent;
import org.worthwhile.host.tracker.ProjectVersion;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Versions and components, for project administrators. */
public final class ProjectCommands {

    private final Tracker tracker;

    ProjectCommands(Tracker tracker) {
        this.tracker = tracker;
    }

    public ProjectVersion addVersion(TrackerUser who, long projectId, String name) {
        mustAdminister(who, projectId);
        return tracker.parts().addVersion(projectId, name);
    }

    /** On that day, or no longer released. */
    public void release(TrackerUser who, long versionId, Optional<LocalDate> day) {
        tracker.parts().release(version(who, versionId).id(), day);
    }

    /** Takes it off the issues as well. */
    public void deleteVersion(TrackerUser who, long versionId) {
        tracker.parts().remove(version(who, versionId));
    }

    public ProjectComponent addComponent(TrackerUser who, long projectId, String name) {
        mustAdminister(who, projectId);
        return tracker.parts().addComponent(projectId, name);
    }

    /** Takes it off the issues as well. */
    public void deleteComponent(TrackerUser who, long componentId) {
        tracker.parts().remove(component(who, componentId));
    }

    private ProjectVersion version(TrackerUser who, long id) {
        ProjectVersion version = tracker.parts().version(id).orElseThrow(NotFound::part);
        mustAdminister(who, version.projectId());
        return version;
    }

    private ProjectComponent component(TrackerUser who, long id) {
        ProjectComponent component = tracker.parts().component(id).orElseThrow(NotFound::part);
        mustAdminister(who, component.projectId());
        return component;
    }

    private void mustAdminister(TrackerUser who, long projectId) {
        Asked asked = new Asked(tracker, who);
        asked.needs(Permission.ADMINISTER_PROJECTS, asked.project(projectId), "You do not have permission to administer this project.");
    }
}
