package org.worthwhile.host.web;

import static org.worthwhile.host.web.IssueFields.ASSIGNEE;
import static org.worthwhile.host.web.IssueFields.COMPONENTS;
import static org.worthwhile.host.web.IssueFields.DESCRIPTION;
import static org.worthwhile.host.web.IssueFields.DUE;
import static org.worthwhile.host.web.IssueFields.FIX_VERSIONS;
import static org.worthwhile.host.web.IssueFields.LABELS;
import static org.worthwhile.host.web.IssueFields.ORIGINAL_ESTIMATE;
import static org.worthwhile.host.web.IssueFields.PRIORITY;
import static org.worthwhile.host.web.IssueFields.REMAINING_ESTIMATE;
import static org.worthwhile.host.web.IssueFields.SECURITY;
import static org.worthwhile.host.web.IssueFields.SUMMARY;
import static org.worthwhile.host.web.IssueFields.TYPE;

import java.util.Optional;
import org.worthwhile.host.field.EnteredFields;
import org.worthwhile.host.tracker.IssueChange;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/EditIssue!default.jspa?id=}: every field at once; a field that is not sent stays as it is. */
final class EditIssuePage extends IssueForm {

    static final String PATH = "/secure/EditIssue.jspa";
    static final String FORM = "/secure/EditIssue!default.jspa";
    private static final long serialVersionUID = 1L;

    EditIssuePage(Desk desk, IssueScreen screen) {
        super(desk, screen);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.EDIT_ISSUES, "You do not have permission to edit this issue.");
        Form form = about(issue, "Edit Issue: " + issue.key(), PATH, "Update");
        fields().ofIssue(form, visit.access(), issue, projectOf(issue));
        return form;
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        IssueChange change = change(typed, issue);
        EnteredFields custom = desk().fields().entered(desk().fields().issue(issue), visit.request().getParameterMap());
        custom.problems().forEach(typed::refuse);
        typed.check();
        if (custom.isEmpty()) {
            desk().commands().issues().edit(who, issue.id(), change);
        } else {
            desk().commands().issues().edit(who, issue.id(), change, changed -> custom.store(desk().fields().issue(changed)));
        }
        return done(visit, pathOf(issue));
    }

    private static IssueChange change(Typed typed, TrackerIssue issue) {
        IssueChange change = IssueChange.nothing();
        if (typed.has(SUMMARY)) {
            typed.need(SUMMARY, IssueFields.NO_SUMMARY);
            change.summary(typed.text(SUMMARY));
        }
        if (typed.has(DESCRIPTION)) {
            change.description(Optional.of(typed.text(DESCRIPTION)).filter(text -> !text.isBlank()));
        }
        typed.choice(TYPE, IssueType.class).ifPresent(change::type);
        typed.choice(PRIORITY, IssuePriority.class).ifPresent(change::priority);
        if (typed.has(DUE)) {
            change.due(typed.day(DUE));
        }
        if (typed.has(LABELS)) {
            change.labels(typed.words(LABELS));
        }
        if (typed.has(COMPONENTS)) {
            change.components(typed.all(COMPONENTS));
        }
        if (typed.has(FIX_VERSIONS)) {
            change.fixVersions(typed.all(FIX_VERSIONS));
        }
        restricted(typed, issue, change);
        return change;
    }

    /** Assignee and security level need permissions of their own, so they are only touched when they change. */
    private static void restricted(Typed typed, TrackerIssue issue, IssueChange change) {
        if (typed.has(ORIGINAL_ESTIMATE)) {
            change.originalEstimate(typed.duration(ORIGINAL_ESTIMATE, issue.originalEstimate()));
        }
        if (typed.has(REMAINING_ESTIMATE)) {
            change.remainingEstimate(typed.duration(REMAINING_ESTIMATE, issue.remainingEstimate()));
        }
        if (typed.has(ASSIGNEE) && !typed.optional(ASSIGNEE).equals(issue.assigneeKey())) {
            change.assignee(typed.optional(ASSIGNEE));
        }
        if (typed.has(SECURITY) && !typed.id(SECURITY).equals(issue.securityLevelId())) {
            change.securityLevel(typed.id(SECURITY));
        }
    }
}
