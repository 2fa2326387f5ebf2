package com.atlassian.jira.issue.search.searchers.information;

import com.atlassian.jira.issue.fields.SearchableField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.SearcherGroupType;
import java.util.List;

/** What identifies a searcher, and how it indexes. */
public interface SearcherInformation<T extends SearchableField> {

    String getId();

    String getNameKey();

    T getField();

    List<FieldIndexer> getRelatedIndexers();

    SearcherGroupType getSearcherGroupType();
}
