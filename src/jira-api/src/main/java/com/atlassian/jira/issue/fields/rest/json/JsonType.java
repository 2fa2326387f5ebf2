package com.atlassian.jira.issue.fields.rest.json;

/** What a field's JSON looks like. */
public class JsonType {

    public JsonType(String text, String text2, String text3, String text4, Long id) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static final String NUMBER_TYPE = "number";

    public static final String STRING_TYPE = "string";

    public String getType() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getItems() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getCustom() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Long getCustomId() {
        throw new UnsupportedOperationException("declaration only");
    }
}
