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
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** A text that somebody enters. */
public class GenericTextCFType extends AbstractSingleFieldType<String> implements SortableCustomField<String>, ProjectImportableCustomField,
        RestAwareCustomFieldType, RestCustomFieldTypeOperations, TextCustomFieldType {

    private static final int COLUMN = 255;

    private final TextFieldCharacterLengthValidator limit;

    protected GenericTextCFType(CustomFieldValuePersister values, GenericConfigManager settings, TextFieldCharacterLengthValidator limit,
            JiraAuthenticationContext authentication) {
        super(values, settings);
        this.limit = limit;
    }

    @Override
    public int compare(String value, String value2, FieldConfig config) {
        return value.compareTo(value2);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object value) throws FieldValidationException {
        return (String) value;
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        boolean tooLong = text != null && (limit.isTextTooLong(text)
                || getDatabaseType() == PersistenceFieldType.TYPE_LIMITED_TEXT && text.length() > COLUMN);
        if (tooLong) {
            throw new FieldValidationException("The entered text is too long.");
        }
        return text;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        String entered = super.getValueFromCustomFieldParams(params);
        return entered == null || entered.isEmpty() ? null : entered;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }
}
