package com.atlassian.jira.issue.fields.rest.json;

/** Makes the JSON types of custom fields. */
public class JsonTypeBuilder {

    public static JsonType custom(String text, String text2, Long id) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static JsonType customArray(String text, String text2, Long id) {
        throw new UnsupportedOperationException("declaration only");
    }
}
