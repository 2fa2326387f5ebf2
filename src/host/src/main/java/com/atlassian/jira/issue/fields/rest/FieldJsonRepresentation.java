package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value in REST, plain and rendered. */
public class FieldJsonRepresentation {

    private final JsonData standard;
    private JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this(standard, null);
    }

    public FieldJsonRepresentation(JsonData standard, JsonData rendered) {
        this.standard = standard;
        this.rendered = rendered;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public JsonData getRenderedData() {
        return rendered;
    }

    public void setRenderedData(JsonData data) {
        this.rendered = data;
    }
}
