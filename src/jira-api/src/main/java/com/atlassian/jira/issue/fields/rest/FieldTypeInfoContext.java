package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;

/** For what the allowed values are asked. */
public interface FieldTypeInfoContext {

    Issue getIssue();
}
