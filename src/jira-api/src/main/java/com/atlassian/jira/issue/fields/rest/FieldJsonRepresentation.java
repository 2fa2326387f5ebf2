package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value in REST, plain and rendered. */
public class FieldJsonRepresentation {

    public FieldJsonRepresentation(JsonData jsonData) {
        throw new UnsupportedOperationException("declaration only");
    }

    public FieldJsonRepresentation(JsonData jsonData, JsonData jsonData2) {
        throw new UnsupportedOperationException("declaration only");
    }

    public JsonData getStandardData() {
        throw new UnsupportedOperationException("declaration only");
    }

    public JsonData getRenderedData() {
        throw new UnsupportedOperationException("declaration only");
    }

    public void setRenderedData(JsonData jsonData) {
        throw new UnsupportedOperationException("declaration only");
    }
}
