package com.atlassian.jira.issue.fields;

/** A field that a screen can show, in an order. */
public interface OrderableField<V> extends Field, SearchableField {
}
