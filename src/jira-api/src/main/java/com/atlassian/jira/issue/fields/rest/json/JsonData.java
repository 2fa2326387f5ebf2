package com.atlassian.jira.issue.fields.rest.json;

/** A piece of JSON. */
public class JsonData {

    public JsonData(Object value) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Object getData() {
        throw new UnsupportedOperationException("declaration only");
    }
}
