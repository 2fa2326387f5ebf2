package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;

/** A form about one issue, which the parameter {@code id} names. */
abstract class IssueForm extends FormPage {

    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    IssueForm(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    /** The issue, when this person may see it and has the permission. */
    final TrackerIssue issue(Visit visit, Permission permission, String otherwise) {
        TrackerIssue issue = issue(visit);
        if (!visit.access().allows(permission, issue)) {
            throw Refusal.notPermitted(otherwise);
        }
        return issue;
    }

    final TrackerIssue issue(Visit visit) {
        String id = visit.param("id");
        return screen.visible(visit, id.matches("[0-9]{1,18}") ? desk().tracker().issues().byId(Long.parseLong(id)) : Optional.empty());
    }

    final TrackerProject projectOf(TrackerIssue issue) {
        return desk().tracker().projects().byId(issue.projectId()).orElseThrow();
    }

    final IssueFields fields() {
        return new IssueFields(desk());
    }

    static String pathOf(TrackerIssue issue) {
        return "/browse/" + issue.key();
    }

    static Form about(TrackerIssue issue, String title, String action, String submit) {
        return Form.of(title, action, submit).hidden("id", issue.id()).back(pathOf(issue));
    }
}
