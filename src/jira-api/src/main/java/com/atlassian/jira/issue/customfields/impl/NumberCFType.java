package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.util.Map;

/** A number that somebody enters. */
public class NumberCFType extends AbstractSingleFieldType<Double> implements SortableCustomField<Double>, ProjectImportableCustomField,
        RestAwareCustomFieldType, RestCustomFieldTypeOperations, ExportableCustomFieldType {

    public NumberCFType(CustomFieldValuePersister values, DoubleConverter converter, GenericConfigManager settings) {
        super(values, settings);
    }

    @Override
    public int compare(Double value, Double value2, FieldConfig config) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    protected Double getObjectFromDbValue(Object value) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Double getSingularObjectFromString(String text) throws FieldValidationException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
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

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        throw new UnsupportedOperationException("declaration only");
    }
}
