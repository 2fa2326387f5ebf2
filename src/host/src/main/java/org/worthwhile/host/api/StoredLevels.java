package org.worthwhile.host.api;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.SecurityLevel;
import org.worthwhile.host.tracker.Tracker;

/** Who is admitted by which security level. */
final class StoredLevels implements IssueSecurityLevelManager {

    private final Tracker tracker;

    StoredLevels(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return Asking.access(tracker, user).map(access -> levels(project).filter(level -> access.isAdmitted(level, project.getId()))
                .<IssueSecurityLevel>map(StoredLevel::new).toList()).orElse(List.of());
    }

    private Stream<SecurityLevel> levels(Project project) {
        return tracker.projects().byId(project.getId()).stream().flatMap(known -> tracker.permissions().levelsOf(known).stream());
    }

    private record StoredLevel(SecurityLevel level) implements IssueSecurityLevel {

        @Override
        public Long getId() {
            return level.id();
        }

        @Override
        public String getName() {
            return level.name();
        }
    }
}
