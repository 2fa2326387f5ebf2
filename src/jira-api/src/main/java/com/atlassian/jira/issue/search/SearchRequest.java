package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.query.Query;

/** A saved filter. */
public class SearchRequest implements SharedEntity {

    @Override
    public Long getId() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Query getQuery() {
        throw new UnsupportedOperationException("declaration only");
    }
}
