package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.worthwhile.host.field.FieldPart;
import org.worthwhile.host.field.JiraCustomField;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.ProjectComponent;
import org.worthwhile.host.tracker.ProjectVersion;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.Commands;

/** The questions that forms about issues ask, named as the tracker names what is wrong with them. */
final class IssueFields {

    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String TYPE = "issuetype";
    static final String PRIORITY = "priority";
    static final String ASSIGNEE = "assignee";
    static final String DUE = "due";
    static final String LABELS = "label";
    static final String COMPONENTS = "component";
    static final String FIX_VERSIONS = "fixversion";
    static final String ORIGINAL_ESTIMATE = "originalEstimate";
    static final String REMAINING_ESTIMATE = "remainingEstimate";
    static final String SECURITY = "security";
    static final String COMMENT = "comment";
    static final String LEVEL = "commentLevel";
    static final String TIME_SPENT = "timeLogged";
    static final String STARTED = "startDate";
    static final String NO_SUMMARY = "You must specify a summary of the issue.";
    private static final String TIME_HINT = "(eg. 3w 4d 12h)";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Tracker tracker;
    private final Commands commands;
    private final FieldPart fields;

    IssueFields(Desk desk) {
        this.tracker = desk.tracker();
        this.commands = desk.commands();
        this.fields = desk.fields();
    }

    /** Everything an existing issue can be edited in by this person. */
    void ofIssue(Form form, Access access, TrackerIssue issue, TrackerProject project) {
        form.field(FormField.text(SUMMARY, "Summary", issue.summary()).needed());
        form.field(types(issue.isSubTask(), issue.type()));
        form.field(priorities(issue.priority()));
        form.field(FormField.date(DUE, "Due Date", issue.due().map(Object::toString).orElse("")));
        parts(form, project, issue.components(), issue.fixVersions());
        if (access.allows(Permission.ASSIGN_ISSUES, issue)) {
            form.field(assignees(project.id(), issue.assigneeKey()));
        }
        form.field(FormField.area(DESCRIPTION, "Description", issue.description().orElse("")));
        form.field(estimate(ORIGINAL_ESTIMATE, "Original Estimate", issue.originalEstimate().map(WorkingTime::text)));
        form.field(estimate(REMAINING_ESTIMATE, "Remaining Estimate", issue.remainingEstimate().map(WorkingTime::text)));
        form.field(FormField.text(LABELS, "Labels", String.join(" ", issue.labels())).hint("Words with blanks between them."));
        if (!issue.isSubTask() && access.allows(Permission.SET_ISSUE_SECURITY, issue)) {
            security(form, project, issue.securityLevelId());
        }
        Issue edited = fields.issue(issue);
        custom(form, edited, field -> fields.html().toEdit(field, edited, fields.editableValue(field, edited)));
    }

    private void custom(Form form, IssueContext place, Function<JiraCustomField, Optional<String>> control) {
        for (JiraCustomField field : fields.editable(place)) {
            control.apply(field).ifPresent(html -> form.field(FormField.own(field.getId(), field.getName(), new Markup(html)).hint(field.getDescription())));
        }
    }

    /** Everything a new issue of the project can be given by this person. */
    void ofNewIssue(Form form, Access access, TrackerProject project, boolean subTask) {
        form.field(types(subTask, subTask ? IssueType.SUB_TASK : IssueType.TASK));
        form.field(FormField.text(SUMMARY, "Summary", "").needed());
        form.field(FormField.area(DESCRIPTION, "Description", ""));
        form.field(priorities(IssuePriority.MEDIUM));
        if (access.allows(Permission.ASSIGN_ISSUES, project)) {
            form.field(assignees(project.id(), Optional.empty()));
        }
        form.field(FormField.date(DUE, "Due Date", ""));
        parts(form, project, List.of(), List.of());
        form.field(estimate(ORIGINAL_ESTIMATE, "Original Estimate", Optional.empty()));
        form.field(FormField.text(LABELS, "Labels", "").hint("Words with blanks between them."));
        if (!subTask && access.allows(Permission.SET_ISSUE_SECURITY, project)) {
            security(form, project, Optional.empty());
        }
        custom(form, fields.place(project, subTask ? IssueType.SUB_TASK : IssueType.TASK), field -> fields.html().toEdit(field, null, null));
    }

    FormField assignees(long projectId, Optional<String> current) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Unassigned")));
        commands.issues().assignable(projectId).forEach(user -> choices.add(new Choice(user.key(), user.displayName() + " (" + user.name() + ")")));
        current.filter(key -> choices.stream().noneMatch(choice -> choice.value().equals(key))).ifPresent(key -> choices.add(new Choice(key,
                tracker.users().byKey(key).map(TrackerUser::displayName).orElse(key) + " (no longer assignable)")));
        return FormField.select(ASSIGNEE, "Assignee", choices, current.orElse(""));
    }

    /** The groups and roles the author belongs to. */
    FormField audience(Access access, TrackerUser author, long projectId, String current) {
        Stream<Choice> groups = tracker.users().groupsOf(author.key()).stream().map(name -> new Choice("group:" + name, "Group: " + name));
        Stream<Choice> roles = tracker.projects().roles().stream().filter(role -> access.hasRole(role.id(), projectId))
                .map(role -> new Choice("role:" + role.id(), "Role: " + role.name()));
        return FormField.select(LEVEL, "Viewable by", Stream.of(Stream.of(new Choice("", "All Users")), roles, groups)
                .flatMap(choices -> choices).toList(), current);
    }

    static FormField timeSpent(String value) {
        return FormField.text(TIME_SPENT, "Time Spent", value).needed().hint(TIME_HINT);
    }

    static FormField started(Instant moment, ZoneId zone) {
        return FormField.moment(STARTED, "Date Started", MINUTE.format(moment.atZone(zone))).needed();
    }

    static <C extends Enum<C> & Constant> List<Choice> choices(Stream<C> constants) {
        return constants.map(constant -> new Choice(constant.id(), constant.displayName())).toList();
    }

    private static FormField types(boolean subTask, IssueType current) {
        return FormField.select(TYPE, "Issue Type", choices(Stream.of(IssueType.values()).filter(type -> type.isSubTask() == subTask)), current.id());
    }

    private static FormField priorities(IssuePriority current) {
        return FormField.select(PRIORITY, "Priority", choices(Stream.of(IssuePriority.values())), current.id());
    }

    private static FormField estimate(String name, String label, Optional<String> current) {
        return FormField.text(name, label, current.orElse("")).hint(TIME_HINT);
    }

    private void parts(Form form, TrackerProject project, List<String> components, List<String> versions) {
        List<String> ofProject = tracker.parts().componentsOf(project.id()).stream().map(ProjectComponent::name).toList();
        if (!ofProject.isEmpty()) {
            form.field(FormField.multiple(COMPONENTS, "Component/s", named(ofProject), components));
        }
        List<String> known = tracker.parts().versionsOf(project.id()).stream().map(ProjectVersion::name).toList();
        if (!known.isEmpty()) {
            form.field(FormField.multiple(FIX_VERSIONS, "Fix Version/s", named(known), versions));
        }
    }

    private void security(Form form, TrackerProject project, Optional<Long> current) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None")));
        tracker.permissions().levelsOf(project).forEach(level -> choices.add(new Choice(Long.toString(level.id()), level.name())));
        if (choices.size() > 1) {
            form.field(FormField.select(SECURITY, "Security Level", choices, current.map(Object::toString).orElse("")));
        }
    }

    private static List<Choice> named(List<String> names) {
        return names.stream().map(name -> new Choice(name, name)).toList();
    }
}
