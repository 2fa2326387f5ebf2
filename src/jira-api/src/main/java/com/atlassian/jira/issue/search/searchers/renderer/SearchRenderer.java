package com.atlassian.jira.issue.search.searchers.renderer;

/** Shows a searcher in the simple search. */
public interface SearchRenderer {
}
