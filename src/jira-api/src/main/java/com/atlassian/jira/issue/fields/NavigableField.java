package com.atlassian.jira.issue.fields;

/** A field that lists of issues can show as a column. */
public interface NavigableField extends Field {
}
