package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

/** A type that stores nothing: its values are computed whenever they are asked for. */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {

    public CalculatedCFType() {
        throw new UnsupportedOperationException("declaration only");
    }

    public int compare(T value, T value2, FieldConfig config) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Set<Long> remove(CustomField field) {
        throw new UnsupportedOperationException("declaration only");
    }
}
