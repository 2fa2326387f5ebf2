package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.jira.web.component.IssuePager;
import java.util.List;

/** A page of what was found. */
public class SearchResults<T> implements IssuePager {

    private final List<T> results;
    private final int total;

    @SuppressWarnings("rawtypes")
    public SearchResults(List<T> issuesInPage, int totalIssueCount, PagerFilter pager) {
        this.results = List.copyOf(issuesInPage);
        this.total = totalIssueCount;
    }

    public List<T> getResults() {
        return results;
    }

    @Override
    public int getTotal() {
        return total;
    }
}
