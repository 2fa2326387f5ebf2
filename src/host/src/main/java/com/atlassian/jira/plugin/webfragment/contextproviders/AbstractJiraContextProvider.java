package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Hands a context provider the current user and the page's helper, as the fragment's context holds them. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the real class is declared with raw maps
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    public void init(Map params) throws PluginParseException {
        // most providers take no parameters
    }

    @Override
    public Map getContextMap(Map context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
