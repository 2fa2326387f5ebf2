package com.atlassian.jira.issue.search.searchers.information;

import com.atlassian.jira.issue.fields.SearchableField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.SearcherGroupType;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What identifies a searcher. */
public class GenericSearcherInformation<T extends SearchableField> implements SearcherInformation<T> {

    public GenericSearcherInformation(String id, String nameKey, List<Class<? extends FieldIndexer>> indexers, AtomicReference<T> field,
            SearcherGroupType group) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getId() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getNameKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public T getField() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public SearcherGroupType getSearcherGroupType() {
        throw new UnsupportedOperationException("declaration only");
    }
}
