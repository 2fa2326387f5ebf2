package com.atlassian.jira.issue.customfields.searchers.transformer;

/** Finds the name JQL knows a field by. */
public interface CustomFieldInputHelper {
}
