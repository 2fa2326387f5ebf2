package com.atlassian.jira.issue.fields.rest.json;

/** What a field's JSON looks like. */
public class JsonType {

    public static final String NUMBER_TYPE = "number";
    public static final String STRING_TYPE = "string";

    private final String type;
    private final String items;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getItems() {
        return items;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
