package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What types have in common: their module's names, and nothing special about their values. */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    private CustomFieldTypeModuleDescriptor descriptor;

    public AbstractCustomFieldType() {
        // the module comes with init
    }

    @Override
    public void init(CustomFieldTypeModuleDescriptor module) {
        this.descriptor = module;
    }

    @Override
    public final String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public final String getName() {
        return descriptor.getName();
    }

    @Override
    public final String getDescription() {
        return descriptor.getDescription();
    }

    @Override
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    protected I18nHelper getI18nBean() {
        return descriptor.getI18nBean();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        return new HashMap<>();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(T value, T value2) {
        return Objects.equals(value, value2);
    }
}
