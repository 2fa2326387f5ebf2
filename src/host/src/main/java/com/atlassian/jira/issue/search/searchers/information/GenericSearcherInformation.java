package com.atlassian.jira.issue.search.searchers.information;

import com.atlassian.jira.issue.fields.SearchableField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.SearcherGroupType;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What identifies a searcher. */
public class GenericSearcherInformation<T extends SearchableField> implements SearcherInformation<T> {

    private final String id;
    private final String nameKey;
    private final AtomicReference<T> field;
    private final SearcherGroupType group;

    /** @param indexers their classes are of use to Jira's own fields only */
    public GenericSearcherInformation(String id, String nameKey, List<Class<? extends FieldIndexer>> indexers, AtomicReference<T> field,
            SearcherGroupType group) {
        this.id = id;
        this.nameKey = nameKey;
        this.field = field;
        this.group = group;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getNameKey() {
        return nameKey;
    }

    @Override
    public T getField() {
        return field.get();
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers() {
        return List.of();
    }

    @Override
    public SearcherGroupType getSearcherGroupType() {
        return group;
    }
}
