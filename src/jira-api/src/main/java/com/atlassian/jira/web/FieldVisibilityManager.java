package com.atlassian.jira.web;

import com.atlassian.jira.issue.Issue;

/** Which projects show which fields. */
public interface FieldVisibilityManager {

    /** Whether the issue's project shows the field of this id. */
    boolean isFieldVisible(String fieldId, Issue issue);
}
