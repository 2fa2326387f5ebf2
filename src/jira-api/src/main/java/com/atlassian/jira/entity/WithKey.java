package com.atlassian.jira.entity;

/** Something with a readable key. */
public interface WithKey {

    String getKey();
}
