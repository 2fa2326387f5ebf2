package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/WorkflowUIDispatcher.jspa?id=&action=}: brings an issue into another status, which {@code action} names by its id. */
final class TransitionPage extends IssueForm {

    static final String PATH = "/secure/WorkflowUIDispatcher.jspa";
    private static final long serialVersionUID = 1L;
    private static final String ACTION = "action";

    TransitionPage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.TRANSITION_ISSUES, "You do not have permission to transition this issue.");
        return about(issue, "Change Status: " + issue.key(), PATH, "Change").field(FormField.select(ACTION, "Status",
                IssueFields.choices(desk().commands().issues().transitionsOf(issue).stream()), visit.param(ACTION)));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        Optional<IssueStatus> status = typed.choice(ACTION, IssueStatus.class);
        typed.need(ACTION, "Choose one of the list.");
        typed.check();
        desk().commands().issues().transition(who, issue.id(), status.orElseThrow(), Optional.empty());
        return done(visit, pathOf(issue));
    }
}
