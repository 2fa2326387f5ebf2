package org.worthwhile.host.web;

import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/AddComment!default.jspa?id=}. */
final class CommentPage extends IssueForm {

    static final String PATH = "/secure/AddComment.jspa";
    static final String FORM = "/secure/AddComment!default.jspa";
    private static final long serialVersionUID = 1L;

    CommentPage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.ADD_COMMENTS, "You do not have permission to comment on this issue.");
        return about(issue, "Add Comment: " + issue.key(), PATH, "Add").field(FormField.area(IssueFields.COMMENT, "Comment", "").needed())
                .field(fields().audience(visit.access(), who, issue.projectId(), ""));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        Level level = Level.of(typed);
        typed.check();
        desk().commands().issues().comment(who, issue.id(), typed.text(IssueFields.COMMENT), level.group(), level.role());
        return done(visit, pathOf(issue));
    }
}
