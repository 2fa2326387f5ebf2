package org.worthwhile.host.api;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import org.worthwhile.host.tracker.Tracker;

/** Sub-tasks as links from their parent, like Jira's own. */
final class StoredSubTasks implements SubTaskManager {

    private final Tracker tracker;

    StoredSubTasks(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public List<IssueLink> getSubTaskIssueLinks(Long issueId) {
        return tracker.issues().subTaskIdsOf(issueId).stream().<IssueLink>map(id -> new ToSubTask(issueId, id)).toList();
    }

    private record ToSubTask(Long parent, Long child) implements IssueLink {

        @Override
        public Long getSourceId() {
            return parent;
        }

        @Override
        public Long getDestinationId() {
            return child;
        }
    }
}
