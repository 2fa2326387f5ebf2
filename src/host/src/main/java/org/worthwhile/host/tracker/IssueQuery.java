package org.worthwhile.host.tracker;

import java.util.Optional;

/** Which issues a list shows, one project's or all, optionally with a word of key or summary; and their order. */
public record IssueQuery(Optional<Long> projectId, Optional<String> text, IssueOrder order) {

    public static IssueQuery everything() {
        return new IssueQuery(Optional.empty(), Optional.empty(), IssueOrder.NEWEST_CHANGE_FIRST);
    }

    public static IssueQuery inProject(long projectId) {
        return new IssueQuery(Optional.of(projectId), Optional.empty(), IssueOrder.NEWEST_CHANGE_FIRST);
    }

    public IssueQuery withText(String wanted) {
        return new IssueQuery(projectId, Optional.of(wanted).filter(some -> !some.isBlank()), order);
    }

    public IssueQuery in(IssueOrder wanted) {
        return new IssueQuery(projectId, text, wanted);
    }

    String orderSql() {
        return " ORDER BY " + order.sql() + ", i.id DESC";
    }
}
