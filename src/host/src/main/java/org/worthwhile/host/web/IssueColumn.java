package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.Permission;

/**
 * What a list of issues can show of each.
 *
 * @param sort what JQL calls it when it is sorted by; empty when it can't be
 * @param field of a custom field only
 */
record IssueColumn(String id, String label, String style, String sort, Optional<JiraCustomField> field) {

    static final List<String> USUAL = List.of("issuekey", "summary", "status", "assignee", "updated");
    private static final List<IssueColumn> OWN = List.of(
            own("issuekey", "Key", "narrow", "key"), own("summary", "Summary", "summary", "summary"), own("project", "Project", "", "project"),
            own("issuetype", "Issue Type", "narrow", "issuetype"), own("status", "Status", "narrow", "status"),
            own("priority", "Priority", "narrow", "priority"), own("resolution", "Resolution", "narrow", "resolution"),
            own("assignee", "Assignee", "", "assignee"), own("reporter", "Reporter", "", "reporter"), own("created", "Created", "narrow", "created"),
            own("updated", "Updated", "narrow", "updated"), own("duedate", "Due Date", "narrow", "due"), own("labels", "Labels", "", ""),
            own("components", "Component/s", "", ""), own("fixVersions", "Fix Version/s", "", ""));

    private static IssueColumn own(String id, String label, String style, String sort) {
        return new IssueColumn(id, label, style, sort, Optional.empty());
    }

    private static IssueColumn of(JiraCustomField field) {
        String sort = field.isSortable() ? field.getClauseNames().getPrimaryName() : "";
        return new IssueColumn(field.getId(), field.getName(), "", sort, Optional.of(field));
    }

    /** Jira's own, then the custom fields that a project of the person has. */
    static List<IssueColumn> offered(Desk desk, Access access) {
        Stream<JiraCustomField> known = desk.fields().fields().all().stream().filter(field -> access.projectsWith(Permission.BROWSE_PROJECTS).stream()
                .anyMatch(project -> field.stored().contextOf(project).isPresent()));
        return Stream.concat(OWN.stream(), known.map(IssueColumn::of)).toList();
    }

    /** In the order they are named; the usual ones when none that is named is offered. */
    static List<IssueColumn> chosen(Desk desk, Visit visit) {
        List<IssueColumn> offered = offered(desk, visit.access());
        List<IssueColumn> chosen = named(offered, List.of(visit.param("columns").split(",")));
        return chosen.isEmpty() ? named(offered, USUAL) : chosen;
    }

    private static List<IssueColumn> named(List<IssueColumn> offered, List<String> ids) {
        List<IssueColumn> named = new ArrayList<>();
        ids.stream().distinct().forEach(id -> offered.stream().filter(column -> column.id().equals(id)).forEach(named::add));
        return named;
    }
}
