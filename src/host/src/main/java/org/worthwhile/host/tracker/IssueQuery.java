package org.worthwhile.host.tracker;

import java.util.Optional;

/** Which issues a list shows: one project or all, optionally with a word of key or summary, optionally not done; and their order. */
public record IssueQuery(Optional<Long> projectId, Optional<String> text, boolean openOnly, IssueOrder order) {

    public static IssueQuery everything() {
        return new IssueQuery(Optional.empty(), Optional.empty(), false, IssueOrder.NEWEST_CHANGE_FIRST);
    }

    public static IssueQuery inProject(long projectId) {
        return new IssueQuery(Optional.of(projectId), Optional.empty(), false, IssueOrder.NEWEST_CHANGE_FIRST);
    }

    public IssueQuery withText(String wanted) {
        return new IssueQuery(projectId, Optional.of(wanted).filter(text -> !text.isBlank()), openOnly, order);
    }

    public IssueQuery in(IssueOrder wanted) {
        return new IssueQuery(projectId, text, openOnly, wanted);
    }
}
