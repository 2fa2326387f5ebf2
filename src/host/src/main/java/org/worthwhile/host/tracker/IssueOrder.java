package org.worthwhile.host.tracker;

/** What a list of issues is sorted by; issues that are equal in it come newest first. */
public record IssueOrder(Column column, boolean descending) {

    public static final IssueOrder NEWEST_CHANGE_FIRST = new IssueOrder(Column.UPDATED, true);

    /** A column a list can be sorted by. */
    public enum Column {
        KEY("p.pkey %1$s, i.issuenum %1$s"),
        SUMMARY("LOWER(i.summary) %1$s"),
        STATUS("CASE i.issuestatus WHEN '" + IssueStatus.TO_DO.id() + "' THEN 1 WHEN '" + IssueStatus.IN_PROGRESS.id()
                + "' THEN 2 WHEN '" + IssueStatus.IN_REVIEW.id() + "' THEN 3 ELSE 4 END %1$s"),
        ASSIGNEE("(SELECT LOWER(u.display_name) FROM cwd_user u WHERE u.user_key = i.assignee) %1$s"),
        REPORTER("(SELECT LOWER(u.display_name) FROM cwd_user u WHERE u.user_key = i.reporter) %1$s"),
        PROJECT("LOWER(p.pname) %1$s"),
        TYPE("i.issuetype %1$s"),
        /** Upwards is from the least to the most urgent. */
        PRIORITY("CASE i.priority WHEN '" + IssuePriority.LOWEST.id() + "' THEN 1 WHEN '" + IssuePriority.LOW.id() + "' THEN 2 WHEN '"
                + IssuePriority.MEDIUM.id() + "' THEN 3 WHEN '" + IssuePriority.HIGH.id() + "' THEN 4 ELSE 5 END %1$s"),
        RESOLUTION("i.resolution %1$s"),
        DUE("i.duedate %1$s"),
        CREATED("i.created %1$s"),
        UPDATED("i.updated %1$s");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return String.format(column.sql, descending ? "DESC" : "ASC");
    }
}
