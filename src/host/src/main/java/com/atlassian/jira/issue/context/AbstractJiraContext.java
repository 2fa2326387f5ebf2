package com.atlassian.jira.issue.context;

/** A place where fields apply; places are the same when they name the same project. */
public abstract class AbstractJiraContext implements JiraContextNode {

    public AbstractJiraContext() {
        // only so that it is public
    }

    @Override
    public int compareTo(JiraContextNode other) {
        long mine = getProjectId() == null ? 0 : getProjectId();
        long theirs = other.getProjectId() == null ? 0 : other.getProjectId();
        return Long.compare(mine, theirs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraContextNode && compareTo((JiraContextNode) other) == 0;
    }

    @Override
    public int hashCode() {
        return getProjectId() == null ? 0 : getProjectId().hashCode();
    }
}
