package org.worthwhile.host.web;

import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/DeleteIssue!default.jspa?id=}: asks before an issue goes with all that belongs to it. */
final class DeleteIssuePage extends IssueForm {

    static final String PATH = "/secure/DeleteIssue.jspa";
    static final String FORM = "/secure/DeleteIssue!default.jspa";
    private static final long serialVersionUID = 1L;

    DeleteIssuePage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.DELETE_ISSUES, "You do not have permission to delete this issue.");
        int subTasks = desk().tracker().issues().subTasksOf(issue.id()).size();
        Form form = about(issue, "Delete Issue: " + issue.key(), PATH, "Delete").dangerous()
                .line("“" + issue.summary() + "” is deleted with its comments and the work logged on it.");
        if (subTasks > 0) {
            form.line(subTasks == 1 ? "Its sub-task is deleted as well." : "Its " + subTasks + " sub-tasks are deleted as well.");
        }
        return form.line("This can't be undone.");
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        desk().commands().issues().delete(who, issue.id());
        visit.session().ifPresent(session -> session.leave(new Notice("success", issue.key() + " has been deleted", "")));
        return leave(visit, "/projects/" + issue.projectKey() + "/issues");
    }
}
