package com.atlassian.jira;

/** The types of values in JQL. */
public final class JiraDataTypes {

    public static final JiraDataType NUMBER = null;

    public static final JiraDataType TEXT = null;

    public static final JiraDataType ISSUE = null;

    public static final JiraDataType ALL = null;
}
