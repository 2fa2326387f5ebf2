package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;
import java.util.Set;

/** The module of a custom field type. */
public interface CustomFieldTypeModuleDescriptor extends JiraResourcedModuleDescriptor<CustomFieldType> {

    Set<String> getValidSearcherKeys();

    boolean isTypeManaged();

    boolean isViewTemplateExists();

    boolean isColumnViewTemplateExists();

    boolean isEditTemplateExists();

    boolean isXMLTemplateExists();
}
