package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/** A type that stores one value for an issue. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {

    private static final String DEFAULT_VALUE = "DefaultValue";

    private final CustomFieldValuePersister values;
    private final GenericConfigManager settings;

    protected AbstractSingleFieldType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.values = customFieldValuePersister;
        this.settings = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object value) throws FieldValidationException;

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        values.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        values.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    private List<Object> stored(T value) {
        return value == null ? List.of() : List.of(getDbValueFromObject(value));
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Object entered = params == null ? null : params.getFirstValueForNullKey();
        return entered == null ? null : getSingularObjectFromString(entered.toString());
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage());
        }
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        if (issue.getId() == null) {
            return null;
        }
        List<Object> found = values.getValues(field, issue.getId(), getDatabaseType());
        return found.isEmpty() ? null : getObjectFromDbValue(found.get(0));
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        Object stored = settings.retrieve(DEFAULT_VALUE, config.getId().toString());
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        settings.update(DEFAULT_VALUE, config.getId().toString(), getDbValueFromObject(value));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return values.removeAllValues(field.getId());
    }
}
