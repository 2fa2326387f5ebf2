package org.worthwhile.host.api;

import com.atlassian.jira.issue.priority.Priority;
import org.worthwhile.host.tracker.IssuePriority;

/** How urgent an issue is. */
final class JiraPriority extends JiraConstant implements Priority {

    JiraPriority(IssuePriority priority) {
        super(priority);
    }
}
