package com.atlassian.jira.issue.transport;

import java.util.Collection;

/** Values entered for a field, several for a part of it. */
public interface CollectionParams extends FieldParams {

    Collection getAllValues();

    Collection getValuesForNullKey();
}
