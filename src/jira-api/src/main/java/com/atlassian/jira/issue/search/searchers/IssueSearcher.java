package com.atlassian.jira.issue.search.searchers;

import com.atlassian.jira.issue.fields.SearchableField;
import com.atlassian.jira.issue.search.searchers.information.SearcherInformation;
import com.atlassian.jira.issue.search.searchers.renderer.SearchRenderer;
import com.atlassian.jira.issue.search.searchers.transformer.SearchInputTransformer;

/** Indexes a field and takes part in searches for it. */
public interface IssueSearcher<T extends SearchableField> {

    void init(T value);

    SearcherInformation<T> getSearchInformation();

    SearchInputTransformer getSearchInputTransformer();

    SearchRenderer getSearchRenderer();
}
