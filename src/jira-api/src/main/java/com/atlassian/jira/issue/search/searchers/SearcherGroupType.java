package com.atlassian.jira.issue.search.searchers;

/** The group of the simple search that a searcher belongs to. */
public enum SearcherGroupType {
    TEXT, CONTEXT, PROJECT, CUSTOM, ISSUE, DATE, WORK
}
