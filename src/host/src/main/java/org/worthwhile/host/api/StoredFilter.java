package org.worthwhile.host.api;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.query.Query;
import org.worthwhile.host.jql.JqlParser;
import org.worthwhile.host.tracker.SavedFilter;

/** A saved filter as it was read. */
final class StoredFilter extends SearchRequest {

    private final SavedFilter filter;

    StoredFilter(SavedFilter filter) {
        this.filter = filter;
    }

    @Override
    public Long getId() {
        return filter.id();
    }

    @Override
    public String getName() {
        return filter.name();
    }

    @Override
    public Query getQuery() {
        return new ParsedQuery(JqlParser.parse(filter.jql()));
    }
}
