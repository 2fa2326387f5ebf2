package com.atlassian.jira.issue.fields.rest;

/** A field that REST changes. */
public interface RestFieldOperations {
}
