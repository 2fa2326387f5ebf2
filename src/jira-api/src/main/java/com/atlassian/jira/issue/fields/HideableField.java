package com.atlassian.jira.issue.fields;

/** A field that a project may do without. */
public interface HideableField {
}
