package com.atlassian.jira.util;

/** Something with a name. */
public interface Named {

    String getName();
}
