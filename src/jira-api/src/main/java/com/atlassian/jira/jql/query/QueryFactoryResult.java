package com.atlassian.jira.jql.query;

import org.apache.lucene.search.Query;

/** A query of the index, and whether its hits are those that are wanted or those that are not. */
public final class QueryFactoryResult {

    public QueryFactoryResult(Query query) {
        throw new UnsupportedOperationException("declaration only");
    }

    public QueryFactoryResult(Query query, boolean flag) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static QueryFactoryResult createFalseResult() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Query getLuceneQuery() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean mustNotOccur() {
        throw new UnsupportedOperationException("declaration only");
    }
}
