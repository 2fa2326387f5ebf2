package org.worthwhile.acceptance;

import java.util.List;

/** What everybody in a soak test shares: the nodes, the tracker's tables, the records and the journal. */
record SoakScene(SoakNodes nodes, SoakTracker tracker, SoakRecords records, SoakJournal journal) {

    /** Issues by the order of their ids; those of a project alone when it is named. */
    List<SoakTracker.Issue> issues(String project) {
        return tracker.issues().stream().filter(issue -> project == null || issue.project().equals(project)).toList();
    }

    List<String> projects() {
        return tracker.projectIds().keySet().stream().sorted().toList();
    }
}
