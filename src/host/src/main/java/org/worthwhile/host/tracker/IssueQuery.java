package org.worthwhile.host.tracker;

import java.util.Optional;

/** Which issues a list shows: one project or all, optionally with a word of key or summary, optionally not done; newest change first. */
public record IssueQuery(Optional<Long> projectId, Optional<String> text, boolean openOnly) {

    public static IssueQuery everything() {
        return new IssueQuery(Optional.empty(), Optional.empty(), false);
    }

    public static IssueQuery inProject(long projectId) {
        return new IssueQuery(Optional.of(projectId), Optional.empty(), false);
    }
}
