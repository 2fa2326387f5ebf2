package com.atlassian.jira.issue.fields;

/** Anything an issue has a value of. */
public interface Field extends Comparable {

    /** {@code customfield_10000} of a custom field. */
    String getId();

    /** In the reader's language. */
    String getName();

    String getNameKey();
}
