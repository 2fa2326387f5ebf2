package org.worthwhile.host.tracker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes issues that were not there before, with their labels, components and versions. */
final class NewIssueRows {

    private static final String INSERT = """
            INSERT INTO jiraissue (id, project, issuenum, issuetype, summary, description, issuestatus, priority, resolution, assignee, reporter,
            created, updated, resolutiondate, duedate, timeoriginalestimate, timeestimate, timespent, parent, security)
            VALUES (:id, :project, :number, :type, :summary, :description, :status, :priority, :resolution, :assignee, :reporter,
            :created, :updated, :resolved, :due, :estimate, :remaining, :spent, :parent, :security)""";

    private final Database database;
    private final ProjectParts parts;

    NewIssueRows(Database database, ProjectParts parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Exactly as they are; parents before their sub-tasks. Components and versions are added to the project. */
    @SuppressWarnings("unchecked")
    void insert(List<TrackerIssue> issues) {
        database.sql().batchUpdate(INSERT, issues.stream().map(NewIssueRows::row).toArray(Map[]::new));
        Set<Part> named = new LinkedHashSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TrackerIssue issue : issues) {
            issue.components().forEach(name -> named.add(new Part(IssueRows.COMPONENT, issue.projectId(), name)));
            issue.fixVersions().forEach(name -> named.add(new Part(IssueRows.FIX_VERSION, issue.projectId(), name)));
            rows.addAll(names(issue.id(), IssueRows.LABEL, issue.labels()));
            rows.addAll(names(issue.id(), IssueRows.COMPONENT, issue.components()));
            rows.addAll(names(issue.id(), IssueRows.FIX_VERSION, issue.fixVersions()));
        }
        named.forEach(part -> parts.ensure(part.kind, part.project, part.name));
        insertNames(rows);
    }

    void name(long issueId, String kind, List<String> names) {
        insertNames(names(issueId, kind, names));
    }

    private static List<Map<String, Object>> names(long issueId, String kind, List<String> names) {
        return names.stream().distinct().map(name -> Map.<String, Object>of("issue", issueId, "kind", kind, "name", name)).toList();
    }

    @SuppressWarnings("unchecked")
    private void insertNames(List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            database.sql().batchUpdate("INSERT INTO issue_name (issue, kind, name) VALUES (:issue, :kind, :name)", rows.toArray(Map[]::new));
        }
    }

    private static Map<String, Object> row(TrackerIssue issue) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", issue.id());
        row.put("project", issue.projectId());
        row.put("number", issue.number());
        row.put("type", issue.type().id());
        row.put("summary", issue.summary());
        row.put("description", Database.orNull(issue.description()));
        row.put("status", issue.status().id());
        row.put("priority", issue.priority().id());
        row.put("resolution", issue.resolution().map(Constant::id).orElse(null));
        row.put("assignee", Database.orNull(issue.assigneeKey()));
        row.put("reporter", Database.orNull(issue.reporterKey()));
        row.put("created", Database.column(issue.created()));
        row.put("updated", Database.column(issue.updated()));
        row.put("resolved", issue.resolved().map(Database::column).orElse(null));
        row.put("due", Database.orNull(issue.due()));
        row.put("estimate", issue.originalEstimate().map(Duration::toSeconds).orElse(null));
        row.put("remaining", issue.remainingEstimate().map(Duration::toSeconds).orElse(null));
        row.put("spent", issue.timeSpent().map(Duration::toSeconds).orElse(null));
        row.put("parent", Database.orNull(issue.parentId()));
        row.put("security", Database.orNull(issue.securityLevelId()));
        return row;
    }

    private record Part(String kind, long project, String name) {
    }
}
