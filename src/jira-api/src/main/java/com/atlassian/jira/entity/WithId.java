package com.atlassian.jira.entity;

/** Something with a number of its own. */
public interface WithId {

    Long getId();
}
