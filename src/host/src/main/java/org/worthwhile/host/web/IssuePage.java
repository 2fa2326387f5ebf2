package org.worthwhile.host.web;

import java.util.Locale;
import org.worthwhile.host.tracker.TrackerIssue;

/** {@code /browse/KEY}: an issue; the key of a project leads to its issues. */
final class IssuePage extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient IssueScreen screen;

    IssuePage(Desk desk, IssueScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer show(Visit visit) {
        String key = visit.rest().toUpperCase(Locale.ROOT);
        if (desk().tracker().projects().byKey(key).isPresent()) {
            return new Answer.Redirect("/projects/" + key + "/issues");
        }
        TrackerIssue issue = screen.visible(visit, desk().tracker().issues().byKeyOrFormer(key));
        if (!issue.key().equals(key)) {
            return new Answer.Redirect("/browse/" + issue.key());
        }
        return Page.of("issue.vm", "[" + issue.key() + "] " + issue.summary()).tab("issues").context("jira.view.issue")
                .script("issue-view.js").meta("issue-key", issue.key()).meta("issue-id", String.valueOf(issue.id()))
                .meta("project-key", issue.projectKey()).withAll(screen.values(visit, issue));
    }
}
