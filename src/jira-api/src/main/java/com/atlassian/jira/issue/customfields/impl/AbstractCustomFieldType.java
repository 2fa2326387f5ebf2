package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** What types have in common. */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    public AbstractCustomFieldType() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public final String getKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public final String getName() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public final String getDescription() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("declaration only");
    }

    protected I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean isRenderable() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean valuesEqual(T value, T value2) {
        throw new UnsupportedOperationException("declaration only");
    }
}
