package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.query.Query;

/** A filter; the ones that were saved come from the tracker, with a name and a query. */
public class SearchRequest implements SharedEntity {

    @Override
    public Long getId() {
        return null;
    }

    @Override
    public String getName() {
        return null;
    }

    public Query getQuery() {
        throw new UnsupportedOperationException("The local Jira knows saved filters only");
    }
}
