package org.worthwhile.host.web;

import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.tracker.IssueChange;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.TrackerIssue;

/** {@code POST /secure/AjaxIssueAction.jspa}: an inline edit of the summary. 400 names the field, as Jira does. */
final class SummaryEdit extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    SummaryEdit(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer change(Visit visit) {
        TrackerIssue issue = screen.visible(visit, byId(visit.param("issueId")));
        if (visit.user().isEmpty() || !visit.access().allows(Permission.EDIT_ISSUES, issue)) {
            throw Refusal.notPermitted("You do not have permission to edit this issue.");
        }
        try {
            desk().commands().issues().edit(visit.user().get(), issue.id(), IssueChange.nothing().summary(visit.param("summary")));
        } catch (RejectedInput rejected) {
            return new Answer.Json(400, Map.of("errors", Map.of(rejected.field(), rejected.getMessage())));
        }
        return new Answer.Json(200, Map.of("issueId", issue.id(), "issueKey", issue.key()));
    }

    private Optional<TrackerIssue> byId(String id) {
        return id.matches("[0-9]{1,18}") ? desk().tracker().issues().byId(Long.parseLong(id)) : Optional.empty();
    }
}
