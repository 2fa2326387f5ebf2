package com.atlassian.jira.issue.fields;

/** A field that can be searched for. */
public interface SearchableField extends Field {
}
