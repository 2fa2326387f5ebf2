package org.worthwhile.host.jql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.IssueDate;
import org.worthwhile.host.tracker.IssueField;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueResolution;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueText;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** The fields of JQL with the values one person knows: what they may not see does not exist for them. */
final class JqlFields {

    private final Tracker tracker;
    private final Access access;
    private List<TrackerProject> browsable;

    JqlFields(Tracker tracker, Access access) {
        this.tracker = tracker;
        this.access = access;
    }

    Optional<JqlField> named(String written) {
        return Optional.ofNullable(switch (written.toLowerCase(Locale.ROOT)) {
            case "project" -> values(IssueField.PROJECT, false, this::projects);
            case "issuetype", "type" -> values(IssueField.TYPE, false, value -> constants(IssueType.values(), value));
            case "status" -> values(IssueField.STATUS, false, value -> constants(IssueStatus.values(), value));
            case "statuscategory" -> values(IssueField.STATUS, false, JqlFields::statusesOfCategory);
            case "priority" -> values(IssueField.PRIORITY, true, value -> constants(IssuePriority.values(), value));
            case "resolution" -> values(IssueField.RESOLUTION, true, value -> constants(IssueResolution.values(), value));
            case "assignee" -> values(IssueField.ASSIGNEE, true, this::people);
            case "reporter" -> values(IssueField.REPORTER, true, this::people);
            case "labels" -> values(IssueField.LABELS, true, List::of);
            case "component" -> values(IssueField.COMPONENTS, true, value -> tracker.parts().componentsNamed(value, browsableIds()));
            case "fixversion" -> values(IssueField.FIX_VERSIONS, true, value -> tracker.parts().versionsNamed(value, browsableIds()));
            case "key", "issuekey", "issue", "id" -> values(IssueField.ISSUE, false, this::issues);
            case "created", "createddate" -> new JqlField.OfDate(IssueDate.CREATED);
            case "updated", "updateddate" -> new JqlField.OfDate(IssueDate.UPDATED);
            case "resolved", "resolutiondate" -> new JqlField.OfDate(IssueDate.RESOLVED);
            case "due", "duedate" -> new JqlField.OfDate(IssueDate.DUE);
            case "summary" -> new JqlField.OfText(List.of(IssueText.SUMMARY));
            case "description" -> new JqlField.OfText(List.of(IssueText.DESCRIPTION));
            case "text" -> new JqlField.OfText(List.of(IssueText.SUMMARY, IssueText.DESCRIPTION));
            default -> null;
        });
    }

    /** In the field's own direction where none is written. */
    static Optional<IssueOrder> order(JqlQuery.SortTerm term) {
        return Optional.ofNullable(switch (term.field().toLowerCase(Locale.ROOT)) {
            case "key", "issuekey", "issue", "id" -> IssueOrder.Column.KEY;
            case "summary" -> IssueOrder.Column.SUMMARY;
            case "status" -> IssueOrder.Column.STATUS;
            case "assignee" -> IssueOrder.Column.ASSIGNEE;
            case "reporter" -> IssueOrder.Column.REPORTER;
            case "project" -> IssueOrder.Column.PROJECT;
            case "issuetype", "type" -> IssueOrder.Column.TYPE;
            case "priority" -> IssueOrder.Column.PRIORITY;
            case "resolution" -> IssueOrder.Column.RESOLUTION;
            case "due", "duedate" -> IssueOrder.Column.DUE;
            case "created" -> IssueOrder.Column.CREATED;
            case "updated" -> IssueOrder.Column.UPDATED;
            default -> null;
        }).map(column -> new IssueOrder(column, term.descending().orElse(isDescendingByItself(column))));
    }

    private static boolean isDescendingByItself(IssueOrder.Column column) {
        return column == IssueOrder.Column.PRIORITY || column == IssueOrder.Column.CREATED || column == IssueOrder.Column.UPDATED;
    }

    private static JqlField values(IssueField field, boolean mayBeAbsent, Function<String, Collection<?>> meaning) {
        return new JqlField.OfValues(field, mayBeAbsent, meaning);
    }

    /** By key or name, else by id; names win, as in Jira. */
    private Collection<Long> projects(String value) {
        List<Long> named = ids(project -> project.key().equalsIgnoreCase(value) || project.name().equalsIgnoreCase(value));
        return named.isEmpty() ? ids(project -> Long.toString(project.id()).equals(value)) : named;
    }

    private List<Long> ids(Predicate<TrackerProject> wanted) {
        return browsable().stream().filter(wanted).map(TrackerProject::id).toList();
    }

    private Collection<Long> browsableIds() {
        return ids(project -> true);
    }

    private List<TrackerProject> browsable() {
        if (browsable == null) {
            browsable = tracker.projects().all().stream().filter(project -> access.allows(Permission.BROWSE_PROJECTS, project)).toList();
        }
        return browsable;
    }

    private static Collection<String> constants(Constant[] vocabulary, String value) {
        List<String> named = Stream.of(vocabulary).filter(constant -> constant.displayName().equalsIgnoreCase(value)).map(Constant::id).toList();
        return named.isEmpty() ? Stream.of(vocabulary).map(Constant::id).filter(value::equals).toList() : named;
    }

    private static Collection<String> statusesOfCategory(String value) {
        return Stream.of(IssueStatus.values())
                .filter(status -> status.category().displayName().equalsIgnoreCase(value) || status.category().key().equalsIgnoreCase(value))
                .map(IssueStatus::id).toList();
    }

    private Collection<String> people(String value) {
        return tracker.users().byName(value).or(() -> tracker.users().byKey(value)).map(TrackerUser::key).stream().toList();
    }

    /** Of an id or a key that a function named; whether the person may see the issue is not asked. */
    Optional<Long> issueId(String idOrKey) {
        return idOrKey.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(idOrKey)) : tracker.issues().byKeyOrFormer(idOrKey).map(TrackerIssue::id);
    }

    private Collection<Long> issues(String value) {
        Optional<TrackerIssue> issue = value.matches("[0-9]{1,18}") ? tracker.issues().byId(Long.parseLong(value))
                : tracker.issues().byKeyOrFormer(value.toUpperCase(Locale.ROOT));
        return issue.filter(found -> access.allows(Permission.BROWSE_PROJECTS, found)).map(TrackerIssue::id).stream().toList();
    }
}
