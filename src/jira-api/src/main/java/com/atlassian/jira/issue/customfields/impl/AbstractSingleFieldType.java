package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

/** A type that stores one value for an issue. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {

    protected AbstractSingleFieldType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        throw new UnsupportedOperationException("declaration only");
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object value) throws FieldValidationException;

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
    public T getValueFromIssue(CustomField field, Issue issue) {
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
