package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/** The settings of a field in one of its contexts. */
public interface FieldConfig {

    Long getId();

    String getName();

    String getFieldId();

    CustomField getCustomField();
}
