package com.atlassian.jira.issue.fields.screen;

/** A page of a screen. */
public interface FieldScreenTab {

    Long getId();

    String getName();

    FieldScreen getFieldScreen();

    /** Puts the field of this id at the end. */
    void addFieldScreenLayoutItem(String text);
}
