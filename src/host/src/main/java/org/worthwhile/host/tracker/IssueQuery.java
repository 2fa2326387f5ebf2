package org.worthwhile.host.tracker;

import java.util.List;
import java.util.Optional;

/**
 * Which issues a list shows: one project or all, optionally with a word of key or summary, not done; and their order.
 *
 * @param order what is equal in the first comes in the order of the next
 */
public record IssueQuery(Optional<Long> projectId, Optional<String> text, boolean openOnly, List<IssueOrder> order) {

    public static IssueQuery everything() {
        return new IssueQuery(Optional.empty(), Optional.empty(), false, List.of(IssueOrder.NEWEST_CHANGE_FIRST));
    }

    public static IssueQuery inProject(long projectId) {
        return new IssueQuery(Optional.of(projectId), Optional.empty(), false, List.of(IssueOrder.NEWEST_CHANGE_FIRST));
    }

    public IssueQuery withText(String wanted) {
        return new IssueQuery(projectId, Optional.of(wanted).filter(some -> !some.isBlank()), openOnly, order);
    }

    public IssueQuery onlyOpen() {
        return new IssueQuery(projectId, text, true, order);
    }

    public IssueQuery in(IssueOrder... wanted) {
        return in(List.of(wanted));
    }

    public IssueQuery in(List<IssueOrder> wanted) {
        return new IssueQuery(projectId, text, openOnly, wanted);
    }

    String orderSql() {
        StringBuilder sql = new StringBuilder(" ORDER BY ");
        order.forEach(one -> sql.append(one.sql()).append(", "));
        return sql.append("i.id DESC").toString();
    }
}
