package com.atlassian.jira.issue.fields.screen;

/** What is shown when issues are created, edited or viewed. */
public interface FieldScreen {

    Long getId();

    String getName();
}
