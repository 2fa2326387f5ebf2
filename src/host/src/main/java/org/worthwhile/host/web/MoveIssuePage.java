package org.worthwhile.host.web;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/MoveIssue!default.jspa?id=}: to another project; then shows the issue under its new key. */
final class MoveIssuePage extends IssueForm {

    static final String PATH = "/secure/MoveIssue.jspa";
    static final String FORM = "/secure/MoveIssue!default.jspa";
    private static final long serialVersionUID = 1L;
    private static final String PROJECT = "project";

    MoveIssuePage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.MOVE_ISSUES, "You do not have permission to move this issue.");
        List<Choice> targets = desk().tracker().projects().all().stream().filter(project -> project.id() != issue.projectId())
                .filter(project -> visit.access().allows(Permission.BROWSE_PROJECTS, project) && visit.access().allows(Permission.CREATE_ISSUES, project))
                .map(project -> new Choice(Long.toString(project.id()), project.name() + " (" + project.key() + ")")).toList();
        return about(issue, "Move Issue: " + issue.key(), PATH, "Move")
                .line("The issue gets a new key; the old one still leads to it. Its sub-tasks, comments and work move with it.")
                .line("Components and versions that the other project does not have are taken off.")
                .field(FormField.select(PROJECT, "New Project", targets, "").needed());
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        Optional<Long> target = typed.id(PROJECT);
        typed.need(PROJECT, "Choose the project to move to.");
        typed.check();
        TrackerIssue moved = desk().commands().issues().move(who, issue.id(), target.orElseThrow());
        visit.session().ifPresent(session -> session.leave(new Notice("success", issue.key() + " is now " + moved.key(), "")));
        return leave(visit, pathOf(moved));
    }
}
