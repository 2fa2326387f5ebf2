package org.worthwhile.acceptance;

import java.util.List;
import java.util.Optional;

/** Makes issues and sub-tasks, moves them to other projects, and deletes them with all that was logged. */
final class SoakIssueKeeper extends SoakPerson {

    private static final int FEWEST = 20;
    private static final int MOST = 70;

    SoakIssueKeeper(SoakScene scene, String user) {
        super(scene, user);
    }

    @Override
    void act(SoakDecision decision) {
        List<SoakTracker.Issue> issues = scene.issues(null);
        int kind = issues.size() > MOST ? 9 : decision.below(10);
        String project = pick(decision, scene.projects()).orElseThrow();
        Optional<SoakTracker.Issue> parent = pick(decision, issues.stream().filter(issue -> issue.parent().isEmpty()).toList());
        if (kind < 3 || parent.isEmpty() || kind == 9 && issues.size() < FEWEST) {
            ask(decision, "creates an issue", jira -> jira.submit("/secure/CreateIssue.jspa", "pkey", project, "issuetype", "10003", "summary", "Soaked"));
        } else if (kind < 5) {
            ask(decision, "creates a sub-task", jira -> jira.submit("/secure/CreateIssue.jspa", "parentIssueId", parent.get().id(), "issuetype", "10004",
                    "summary", "Soaked below"));
        } else if (kind < 9) {
            List<String> others = scene.projects().stream().filter(other -> !other.equals(parent.get().project())).toList();
            Long target = scene.tracker().projectIds().get(pick(decision, others).orElseThrow());
            ask(decision, "moves an issue", jira -> jira.submit("/secure/MoveIssue.jspa", "id", parent.get().id(), "project", target));
        } else {
            SoakTracker.Issue any = pick(decision, issues).orElseThrow();
            ask(decision, "deletes an issue", jira -> jira.submit("/secure/DeleteIssue.jspa", "id", any.id()));
        }
    }
}
