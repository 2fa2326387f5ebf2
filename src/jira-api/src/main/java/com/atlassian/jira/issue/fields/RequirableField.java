package com.atlassian.jira.issue.fields;

/** A field that a project may insist on. */
public interface RequirableField extends Field {
}
