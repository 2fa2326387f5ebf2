package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.TextCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** A text that somebody enters. */
public class GenericTextCFType extends AbstractSingleFieldType<String> implements SortableCustomField<String>, ProjectImportableCustomField,
        RestAwareCustomFieldType, RestCustomFieldTypeOperations, TextCustomFieldType {

    protected GenericTextCFType(CustomFieldValuePersister values, GenericConfigManager settings, TextFieldCharacterLengthValidator limit,
            JiraAuthenticationContext authentication) {
        super(values, settings);
    }

    @Override
    public int compare(String text, String text2, FieldConfig config) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected Object getDbValueFromObject(String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected String getObjectFromDbValue(Object value) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getStringFromSingularObject(String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean flag, FieldLayoutItem layoutItem) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        throw new UnsupportedOperationException("declaration only");
    }
}
