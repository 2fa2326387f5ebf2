package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

/** The module of a function. */
public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor<JqlFunction> {

    String getFunctionName();

    boolean isList();
}
