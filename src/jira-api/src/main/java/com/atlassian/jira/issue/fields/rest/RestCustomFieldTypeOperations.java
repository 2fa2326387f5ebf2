package com.atlassian.jira.issue.fields.rest;

/** A type whose values REST changes. */
public interface RestCustomFieldTypeOperations {
}
