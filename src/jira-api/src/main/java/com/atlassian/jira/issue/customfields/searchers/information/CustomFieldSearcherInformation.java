package com.atlassian.jira.issue.customfields.searchers.information;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.information.GenericSearcherInformation;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What identifies the searcher of a custom field. */
public class CustomFieldSearcherInformation extends GenericSearcherInformation<CustomField> {

    public CustomFieldSearcherInformation(String id, String nameKey, List<? extends FieldIndexer> indexers, AtomicReference<CustomField> field) {
        super(id, nameKey, null, field, null);
    }

    @Override
    public String getNameKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers() {
        throw new UnsupportedOperationException("declaration only");
    }
}
