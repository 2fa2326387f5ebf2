package org.worthwhile.host.tracker.command;

import java.util.Optional;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.NotPermitted;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** One person asking for one thing: what they see, and what they may do. */
final class Asked {

    private final Tracker tracker;
    private final Access access;

    Asked(Tracker tracker, TrackerUser who) {
        this.tracker = tracker;
        this.access = tracker.permissions().of(tracker.users().byKey(who.key()));
    }

    Access access() {
        return access;
    }

    TrackerIssue issue(long id) {
        return tracker.issues().byId(id).filter(issue -> access.allows(Permission.BROWSE_PROJECTS, issue)).orElseThrow(NotFound::issue);
    }

    TrackerProject project(long id) {
        return tracker.projects().byId(id).filter(project -> access.allows(Permission.BROWSE_PROJECTS, project)).orElseThrow(NotFound::project);
    }

    void needs(Permission permission, TrackerIssue issue, String otherwise) {
        if (!access.allows(permission, issue)) {
            throw new NotPermitted(otherwise);
        }
    }

    void needs(Permission permission, TrackerProject project, String otherwise) {
        if (!access.allows(permission, project)) {
            throw new NotPermitted(otherwise);
        }
    }

    void needsAdministrator() {
        if (!access.allows(GlobalPermission.ADMINISTER)) {
            throw new NotPermitted("You do not have permission to administer this Jira.");
        }
    }

    /** Whether that person could be given an issue of the project. */
    boolean isAssignable(Optional<String> userKey, long projectId) {
        return userKey.map(key -> tracker.users().byKey(key).filter(TrackerUser::active)
                .filter(user -> tracker.permissions().of(Optional.of(user)).allows(Permission.ASSIGNABLE_USER, projectId, Optional.empty()))
                .isPresent()).orElse(true);
    }
}
