package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** A searcher that keeps what it is told of its module. */
public abstract class AbstractInitializationCustomFieldSearcher implements CustomFieldSearcher {

    public AbstractInitializationCustomFieldSearcher() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor) {
        throw new UnsupportedOperationException("declaration only");
    }
}
