package com.atlassian.jira.issue.context;

/** What contexts have in common. */
public abstract class AbstractJiraContext implements JiraContextNode {

    public AbstractJiraContext() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int compareTo(JiraContextNode other) {
        throw new UnsupportedOperationException("declaration only");
    }
}
