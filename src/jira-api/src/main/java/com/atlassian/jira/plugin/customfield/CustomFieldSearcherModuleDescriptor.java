package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;
import java.util.Set;

/** The module of a searcher. */
public interface CustomFieldSearcherModuleDescriptor extends JiraResourcedModuleDescriptor<CustomFieldSearcher> {

    Set getValidCustomFieldKeys();
}
