package com.atlassian.jira.issue.transport;

/** What was entered for a field. */
public interface FieldTransportParams extends CollectionParams {

    Object getFirstValueForKey(String text);

    Object getFirstValueForNullKey();
}
