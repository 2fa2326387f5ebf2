package org.worthwhile.host.web;

import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/AssignIssue!default.jspa?id=}: who works on it. */
final class AssignIssuePage extends IssueForm {

    static final String PATH = "/secure/AssignIssue.jspa";
    static final String FORM = "/secure/AssignIssue!default.jspa";
    private static final long serialVersionUID = 1L;

    AssignIssuePage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.ASSIGN_ISSUES, "You do not have permission to assign this issue.");
        return about(issue, "Assign: " + issue.key(), PATH, "Assign").field(fields().assignees(issue.projectId(), issue.assigneeKey()));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        desk().commands().issues().assign(who, issue.id(), typed.optional(IssueFields.ASSIGNEE));
        return done(visit, pathOf(issue));
    }
}
