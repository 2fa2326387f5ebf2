package com.atlassian.jira.issue.search.searchers.transformer;

/** Turns what is entered in the simple search into a query. */
public interface SearchInputTransformer {
}
