package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Finds issues by JQL; the user is {@code null} for somebody who is not logged in. */
public interface SearchService {

    /** Only issues that the person may see. */
    @SuppressWarnings("rawtypes")
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    /** What keeps the query from being answered for this person: fields, values or functions that do not exist for them. */
    MessageSet validateQuery(ApplicationUser searcher, Query query);
}
