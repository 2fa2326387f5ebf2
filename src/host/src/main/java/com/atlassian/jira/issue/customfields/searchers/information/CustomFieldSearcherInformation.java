package com.atlassian.jira.issue.customfields.searchers.information;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.SearcherGroupType;
import com.atlassian.jira.issue.search.searchers.information.GenericSearcherInformation;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What identifies the searcher of a custom field, and how it indexes. */
public class CustomFieldSearcherInformation extends GenericSearcherInformation<CustomField> {

    private final List<FieldIndexer> indexers;

    public CustomFieldSearcherInformation(String id, String nameKey, List<? extends FieldIndexer> indexers, AtomicReference<CustomField> field) {
        super(id, nameKey, List.of(), field, SearcherGroupType.CUSTOM);
        this.indexers = List.copyOf(indexers);
    }

    @Override
    public String getNameKey() {
        return super.getNameKey();
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers() {
        return indexers;
    }
}
