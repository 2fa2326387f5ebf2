package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A type whose values have an order. */
public interface SortableCustomField<T> {

    int compare(T value, T value2, FieldConfig config);
}
