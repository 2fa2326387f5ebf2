package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

/** A type that stores nothing: there is nothing to enter, nothing to keep and nothing to remove. */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {

    public CalculatedCFType() {
        // only so that it is public
    }

    /** No source says how Jira orders values that a type does not order itself. */
    public int compare(T value, T value2, FieldConfig config) {
        throw new UnsupportedOperationException("The local Jira does not know how Jira orders calculated values");
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        // nothing is stored
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        // nothing is stored
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return null;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        // nothing can be entered
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        // nothing is stored
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }
}
