package com.atlassian.jira.issue.fields.rest.json;

/** Makes the JSON types of custom fields. */
public class JsonTypeBuilder {

    public static JsonType custom(String type, String custom, Long fieldId) {
        return new JsonType(type, null, null, custom, fieldId);
    }

    public static JsonType customArray(String items, String custom, Long fieldId) {
        return new JsonType("array", items, null, custom, fieldId);
    }
}
