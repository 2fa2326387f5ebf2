package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** A searcher that keeps what it is told of its module. */
public abstract class AbstractInitializationCustomFieldSearcher implements CustomFieldSearcher {

    private CustomFieldSearcherModuleDescriptor descriptor;

    public AbstractInitializationCustomFieldSearcher() {
        // the module comes with init
    }

    @Override
    public void init(CustomFieldSearcherModuleDescriptor module) {
        this.descriptor = module;
    }

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
