package org.worthwhile.host.web;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.field.FieldPart;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.SecurityLevel;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.webfragment.WebFragments;

/** Everything an issue's page shows, for the whole page and for its refresh alike. */
final class IssueScreen {

    private final Tracker tracker;
    private final WebFragments fragments;
    private final FragmentContext contexts;
    private final Frames frames;
    private final FieldPart fields;
    private final IssuePanels panels;
    private final Activity activity;
    private final IssueOperations operations;

    IssueScreen(Tracker tracker, Commands commands, WebFragments fragments, FragmentContext contexts, Frames frames, Templates templates,
            FieldPart fields) {
        this.tracker = tracker;
        this.fragments = fragments;
        this.contexts = contexts;
        this.frames = frames;
        this.fields = fields;
        this.panels = new IssuePanels(templates, fragments);
        this.activity = new Activity(tracker, commands);
        this.operations = new IssueOperations(commands);
    }

    /** The issue, when this person may see it; missing and hidden are not told apart. */
    TrackerIssue visible(Visit visit, Optional<TrackerIssue> issue) {
        return issue.filter(found -> visit.access().allows(Permission.BROWSE_PROJECTS, found))
                .orElseThrow(() -> visit.user().isPresent() ? Refusal.issueNotFound() : Refusal.logInFirst());
    }

    Map<String, Object> values(Visit visit, TrackerIssue issue) {
        TrackerProject project = tracker.projects().byId(issue.projectId()).orElseThrow();
        List<TrackerIssue> subTasks = tracker.issues().subTasksOf(issue.id()).stream()
                .filter(subTask -> visit.access().allows(Permission.BROWSE_PROJECTS, subTask)).toList();
        Map<String, TrackerUser> people = people(issue, subTasks);
        Map<String, Object> values = new HashMap<>();
        values.put("frame", frames.bare(visit));
        values.put("issue", IssueView.of(issue, people, visit.zone(), levelName(project, issue)));
        values.put("project", ProjectView.of(project, PersonView.of(Optional.empty(), "")));
        values.put("mayEdit", visit.user().isPresent() && visit.access().allows(Permission.EDIT_ISSUES, issue));
        values.put("subTasks", subTasks.stream().map(subTask -> IssueView.of(subTask, people, visit.zone(), "")).toList());
        values.put("bars", TimeBar.of(issue));
        values.putAll(activity.of(visit, issue));
        issue.parentId().flatMap(tracker.issues()::byId)
                .ifPresent(parent -> values.put("parent", IssueView.of(parent, people, visit.zone(), "")));
        Map<String, Object> context = contexts.ofIssue(visit, issue);
        values.put("customFields", customFields((Issue) context.get("issue")));
        values.put("left", panels.left(values, context, !subTasks.isEmpty()));
        values.put("right", panels.right(values, context));
        values.put("buttons", operations.buttons(visit, issue));
        values.put("transitions", operations.transitions(visit, issue));
        values.put("more", operations.more(visit, issue));
        values.put("operations", fragments.sections("opsbar-operations", context));
        values.put("tools", fragments.items("jira.issue.tools", context));
        return values;
    }

    /** Those of the screen that have something to show. */
    private List<CustomFieldView> customFields(Issue issue) {
        return fields.onScreen(issue).stream()
                .flatMap(field -> fields.html().onIssue(field, issue).map(html -> CustomFieldView.of(field, html)).stream()).toList();
    }

    /** Of the people an issue names. */
    Set<String> keysOf(TrackerIssue issue) {
        return Stream.of(issue.assigneeKey(), issue.reporterKey()).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Map<String, TrackerUser> people(TrackerIssue issue, List<TrackerIssue> subTasks) {
        Set<String> keys = new HashSet<>();
        Stream.concat(Stream.of(issue), subTasks.stream()).forEach(shown -> keys.addAll(keysOf(shown)));
        return tracker.users().byKeys(keys);
    }

    private String levelName(TrackerProject project, TrackerIssue issue) {
        return issue.securityLevelId().flatMap(id -> tracker.permissions().levelsOf(project).stream()
                .filter(level -> level.id() == id).map(SecurityLevel::name).findFirst()).orElse("");
    }
}
