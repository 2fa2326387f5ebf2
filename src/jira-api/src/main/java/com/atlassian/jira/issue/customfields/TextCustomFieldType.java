package com.atlassian.jira.issue.customfields;

/** A type whose values are text. */
public interface TextCustomFieldType {
}
