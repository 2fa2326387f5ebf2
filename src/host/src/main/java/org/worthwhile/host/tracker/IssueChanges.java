package org.worthwhile.host.tracker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what an {@link IssueChange} says. */
final class IssueChanges {

    private final Database database;
    private final ProjectParts parts;
    private final NewIssueRows names;

    IssueChanges(Database database, ProjectParts parts, NewIssueRows names) {
        this.database = database;
        this.parts = parts;
        this.names = names;
    }

    void write(TrackerIssue issue, IssueChange change) {
        change.names.forEach((kind, chosen) -> rename(issue, kind, chosen));
        Map<String, Object> values = new HashMap<>(change.columns);
        values.put("id", issue.id());
        values.put("now", Database.column(database.now()));
        StringBuilder assignments = new StringBuilder();
        change.columns.keySet().forEach(column -> assignments.append(column).append(" = :").append(column).append(", "));
        database.sql().update("UPDATE jiraissue SET " + assignments + "updated = :now WHERE id = :id", values);
        if (change.touchesSecurity()) {
            database.sql().update("UPDATE jiraissue SET security = :security WHERE parent = :id", values);
        }
    }

    private void rename(TrackerIssue issue, String kind, List<String> chosen) {
        for (String name : chosen) {
            if (!kind.equals(IssueRows.LABEL) && !parts.exists(kind, issue.projectId(), name)) {
                throw new RejectedInput(kind, "The project " + issue.projectKey() + " has no \"" + name + "\".");
            }
            RejectedInput.unlessStorable(kind, name);
        }
        database.sql().update("DELETE FROM issue_name WHERE issue = :issue AND kind = :kind", Map.of("issue", issue.id(), "kind", kind));
        names.name(issue.id(), kind, chosen);
    }
}
