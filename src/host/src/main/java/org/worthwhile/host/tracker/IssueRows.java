package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** Reads issues with their labels, components and versions. */
final class IssueRows {

    static final String FROM = " FROM jiraissue i JOIN project p ON p.id = i.project";
    static final String LABEL = "label";
    static final String COMPONENT = "component";
    static final String FIX_VERSION = "fixversion";

    private static final int IDS_AT_ONCE = 1000;
    private static final String SELECT = """
            SELECT i.id, i.project, p.pkey, i.issuenum, i.issuetype, i.summary, i.description, i.issuestatus, i.priority, i.resolution,
            i.assignee, i.reporter, i.created, i.updated, i.resolutiondate, i.duedate, i.timeoriginalestimate, i.timeestimate, i.timespent,
            i.parent, i.security""" + FROM;

    private final Database database;

    IssueRows(Database database) {
        this.database = database;
    }

    /** At most one. */
    Optional<TrackerIssue> one(String where, Map<String, ?> values) {
        return Optional.ofNullable(DataAccessUtils.singleResult(many(where, values)));
    }

    /** One statement for the issues and one for the names of each thousand of them. */
    List<TrackerIssue> many(String where, Map<String, ?> values) {
        List<TrackerIssue> bare = database.sql().query(SELECT + where, values, IssueRows::withoutNames);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, Map<String, List<String>>> names = new HashMap<>();
        List<Long> ids = bare.stream().map(TrackerIssue::id).toList();
        for (int start = 0; start < ids.size(); start += IDS_AT_ONCE) {
            readNames(ids.subList(start, Math.min(start + IDS_AT_ONCE, ids.size())), names);
        }
        return bare.stream().map(issue -> named(issue, names.getOrDefault(issue.id(), Map.of()))).toList();
    }

    private void readNames(List<Long> issueIds, Map<Long, Map<String, List<String>>> names) {
        database.sql().query("SELECT issue, kind, name FROM issue_name WHERE issue IN (:ids) ORDER BY name", Map.of("ids", issueIds), row -> {
            names.computeIfAbsent(row.getLong(1), issue -> new HashMap<>())
                    .computeIfAbsent(row.getString(2), kind -> new ArrayList<>()).add(row.getString(3));
        });
    }

    private static TrackerIssue named(TrackerIssue issue, Map<String, List<String>> names) {
        return issue.named(names.getOrDefault(LABEL, List.of()), names.getOrDefault(COMPONENT, List.of()), names.getOrDefault(FIX_VERSION, List.of()));
    }

    private static TrackerIssue withoutNames(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        String projectKey = row.text("pkey");
        return new TrackerIssue(
                row.number("id"),
                projectKey + "-" + row.number("issuenum"),
                row.number("issuenum"),
                row.number("project"),
                projectKey,
                Constant.byId(IssueType.class, row.text("issuetype")),
                row.text("summary"),
                row.optionalText("description"),
                Constant.byId(IssueStatus.class, row.text("issuestatus")),
                Constant.byId(IssuePriority.class, row.text("priority")),
                row.optionalText("resolution").map(id -> Constant.byId(IssueResolution.class, id)),
                row.optionalText("assignee"),
                row.optionalText("reporter"),
                row.instant("created"),
                row.instant("updated"),
                row.optionalInstant("resolutiondate"),
                row.optionalDay("duedate"),
                row.optionalSeconds("timeoriginalestimate"),
                row.optionalSeconds("timeestimate"),
                row.optionalSeconds("timespent"),
                row.optionalNumber("parent"),
                row.optionalNumber("security"),
                List.of(), List.of(), List.of());
    }
}
