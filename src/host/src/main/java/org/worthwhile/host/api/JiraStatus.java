package org.worthwhile.host.api;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.worthwhile.host.tracker.IssueStatus;

/** A step of the one workflow there is. */
final class JiraStatus extends JiraConstant implements Status {

    private final IssueStatus status;

    JiraStatus(IssueStatus status) {
        super(status);
        this.status = status;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return new JiraStatusCategory(status.category());
    }
}
