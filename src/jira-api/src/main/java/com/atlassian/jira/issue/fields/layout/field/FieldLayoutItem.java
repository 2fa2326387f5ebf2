package com.atlassian.jira.issue.fields.layout.field;

/** How a project shows one field. */
public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {

    boolean isHidden();

    boolean isRequired();

    String getRendererType();
}
