package com.atlassian.jira.util;

/** Something with a name and a description. */
public interface NamedWithDescription extends Named {

    String getDescription();
}
