package com.atlassian.jira.issue.customfields.manager;

/** Settings of fields, by type and key. */
public interface GenericConfigManager {

    void create(String text, String text2, Object value);

    Object retrieve(String text, String text2);

    void update(String text, String text2, Object value);

    void remove(String text, String text2);
}
