package com.atlassian.jira.issue.fields.rest.json;

/** A piece of JSON. */
public class JsonData {

    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
