package org.worthwhile.host.tracker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The condition that an issue is one the person may browse and the list asks for. Levels are decided per project, because they may name roles. */
final class VisibleIssues {

    private static final String NEVER = "1 = 0";

    private final Map<String, Object> values = new HashMap<>();
    private final String where;

    VisibleIssues(Access access, IssueQuery query) {
        this.where = " WHERE (" + visible(access, query) + ")" + narrowed(query);
    }

    String where() {
        return where;
    }

    Map<String, Object> values() {
        return values;
    }

    private String visible(Access access, IssueQuery query) {
        List<String> projects = new ArrayList<>();
        for (long project : new TreeSet<>(access.projectsWith(Permission.BROWSE_PROJECTS))) {
            if (query.projectId().map(wanted -> wanted == project).orElse(true)) {
                projects.add(visibleIn(project, access.levelsAdmitting(project)) + mine(access, project));
            }
        }
        return projects.isEmpty() ? NEVER : String.join(" OR ", projects);
    }

    private String visibleIn(long project, Collection<Long> levels) {
        values.put("project" + project, project);
        values.put("levels" + project, levels);
        String open = levels.isEmpty() ? "i.security IS NULL" : "(i.security IS NULL OR i.security IN (:levels" + project + "))";
        return "i.project = :project" + project + " AND " + open;
    }

    private String mine(Access access, long project) {
        if (access.grantedOnEachIssue(Permission.BROWSE_PROJECTS, project)) {
            return "";
        }
        values.put("me", access.userKey().orElseThrow());
        List<String> mine = new ArrayList<>();
        if (access.grantedTo(Holder.Kind.REPORTER, Permission.BROWSE_PROJECTS, project)) {
            mine.add("i.reporter = :me");
        }
        if (access.grantedTo(Holder.Kind.ASSIGNEE, Permission.BROWSE_PROJECTS, project)) {
            mine.add("i.assignee = :me");
        }
        return " AND (" + String.join(" OR ", mine) + ")";
    }

    private String narrowed(IssueQuery query) {
        StringBuilder where = new StringBuilder();
        query.text().ifPresent(text -> {
            if (!Database.canHold(text)) {
                where.append(" AND ").append(NEVER);
                return;
            }
            values.put("text", pattern(text));
            where.append(" AND (LOWER(i.summary) LIKE :text ESCAPE '!' OR LOWER(CONCAT(p.pkey, '-', i.issuenum)) LIKE :text ESCAPE '!')");
        });
        return where.toString();
    }

    /** The text anywhere in another, for LIKE with the escape character {@code !}. */
    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
