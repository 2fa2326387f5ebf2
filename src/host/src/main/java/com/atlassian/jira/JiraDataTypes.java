package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;

/** The types of values in JQL. */
public final class JiraDataTypes {

    public static final JiraDataType NUMBER = new JiraDataTypeImpl(Number.class);
    public static final JiraDataType TEXT = new JiraDataTypeImpl(String.class);
    public static final JiraDataType ISSUE = new JiraDataTypeImpl(Issue.class);
    public static final JiraDataType ALL = new JiraDataTypeImpl(Object.class);
}
