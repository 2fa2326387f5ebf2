package org.worthwhile.host.api;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import org.worthwhile.host.tracker.Tracker;

/** Which projects have an issue security scheme. */
final class SecuritySchemes implements IssueSecuritySchemeManager {

    private final Tracker tracker;

    SecuritySchemes(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public Long getSchemeIdFor(Project project) {
        return tracker.projects().byId(project.getId()).flatMap(found -> found.securitySchemeId()).orElse(null);
    }
}
