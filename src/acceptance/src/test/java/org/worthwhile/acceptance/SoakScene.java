package org.worthwhile.acceptance;

import java.util.List;
import java.util.Map;

/**
 * What everybody in a soak test shares: the nodes, the tracker's tables, the records and the journal.
 *
 * @param fields ids of our custom fields by their kinds
 */
record SoakScene(SoakNodes nodes, SoakTracker tracker, SoakRecords records, SoakJournal journal, Map<String, String> fields) {

    /** Issues by the order of their ids; those of a project alone when it is named. */
    List<SoakTracker.Issue> issues(String project) {
        return tracker.issues().stream().filter(issue -> project == null || issue.project().equals(project)).toList();
    }

    List<String> projects() {
        return tracker.projectIds().keySet().stream().sorted().toList();
    }
}
