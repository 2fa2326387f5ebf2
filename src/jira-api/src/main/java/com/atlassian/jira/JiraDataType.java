package com.atlassian.jira;

import java.util.Collection;

/** What a field's values or a function's results are. */
public interface JiraDataType {

    Collection<String> asStrings();

    boolean matches(JiraDataType jiraDataType);
}
