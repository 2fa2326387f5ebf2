package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.customfields.searchers.CustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.searchers.IssueSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** Indexes a field's values and understands JQL about them. Made for one field. */
public interface CustomFieldSearcher extends IssueSearcher<CustomField> {

    CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler();

    CustomFieldSearcherModuleDescriptor getDescriptor();

    void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor);
}
