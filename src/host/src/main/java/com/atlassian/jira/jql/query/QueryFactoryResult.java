package com.atlassian.jira.jql.query;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** A query of the index, and whether its hits are those that are wanted or those that are not. */
public final class QueryFactoryResult {

    private final Query query;
    private final boolean unwanted;

    public QueryFactoryResult(Query query) {
        this(query, false);
    }

    public QueryFactoryResult(Query query, boolean mustNotOccur) {
        this.query = query;
        this.unwanted = mustNotOccur;
    }

    /** Finds nothing: a query without conditions. */
    public static QueryFactoryResult createFalseResult() {
        return new QueryFactoryResult(new BooleanQuery.Builder().build());
    }

    public Query getLuceneQuery() {
        return query;
    }

    public boolean mustNotOccur() {
        return unwanted;
    }
}
