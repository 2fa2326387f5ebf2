package org.worthwhile.host.api;

import org.worthwhile.host.tracker.IssueType;

/** What kind of issue it is. */
final class JiraIssueType extends JiraConstant implements com.atlassian.jira.issue.issuetype.IssueType {

    private final IssueType type;

    JiraIssueType(IssueType type) {
        super(type);
        this.type = type;
    }

    @Override
    public boolean isSubTask() {
        return type.isSubTask();
    }
}
