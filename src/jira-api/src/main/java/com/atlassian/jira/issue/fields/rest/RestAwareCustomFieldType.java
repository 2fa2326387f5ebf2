package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/** A type whose values REST shows. */
public interface RestAwareCustomFieldType {

    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext);

    JsonType getJsonSchema(CustomField field);

    FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean flag, FieldLayoutItem layoutItem);
}
