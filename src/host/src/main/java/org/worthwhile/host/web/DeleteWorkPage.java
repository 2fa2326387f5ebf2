package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

/** {@code /secure/DeleteWorklog!default.jspa?id=&worklogId=}: asks before work is deleted. */
final class DeleteWorkPage extends IssueForm {

    static final String PATH = "/secure/DeleteWorklog.jspa";
    static final String FORM = "/secure/DeleteWorklog!default.jspa";
    private static final long serialVersionUID = 1L;

    DeleteWorkPage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit);
        TrackerWorklog work = worklog(visit, issue);
        if (!desk().commands().work().mayDelete(visit.access(), who, work, issue)) {
            throw Refusal.notPermitted("You do not have the permission to delete this worklog.");
        }
        return about(issue, "Delete Work Log: " + issue.key(), PATH, "Delete").hidden("worklogId", work.id()).dangerous()
                .line("The work of " + WorkingTime.text(work.timeSpent()) + " is taken away from the issue, and the time goes back to the remaining estimate.")
                .line("This can't be undone.");
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        desk().commands().work().delete(who, worklog(visit, issue).id());
        return done(visit, pathOf(issue));
    }

    private TrackerWorklog worklog(Visit visit, TrackerIssue issue) {
        return Optional.of(visit.param("worklogId")).filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> desk().tracker().worklogs().byId(Long.parseLong(id)))
                .filter(work -> work.issueId() == issue.id() && visit.access().sees(work, issue)).orElseThrow(NotFound::worklog);
    }
}
