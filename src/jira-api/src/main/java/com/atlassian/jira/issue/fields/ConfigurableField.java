package com.atlassian.jira.issue.fields;

/** A field with settings of its own in each context. */
public interface ConfigurableField<V> extends OrderableField<V> {
}
