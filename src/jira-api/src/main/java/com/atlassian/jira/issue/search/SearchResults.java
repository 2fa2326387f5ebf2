package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.jira.web.component.IssuePager;
import java.util.List;

/** A page of what was found. */
public class SearchResults<T> implements IssuePager {

    @SuppressWarnings("rawtypes")
    public SearchResults(List<T> issuesInPage, int totalIssueCount, PagerFilter pager) {
        throw new UnsupportedOperationException("declaration only");
    }

    public List<T> getResults() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int getTotal() {
        throw new UnsupportedOperationException("declaration only");
    }
}
