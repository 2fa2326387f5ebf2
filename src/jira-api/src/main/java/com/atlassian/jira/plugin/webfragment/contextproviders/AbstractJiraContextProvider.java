package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** A context provider that is given the current user and Jira's view of the request. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the real class is declared with raw maps
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    public void init(Map params) throws PluginParseException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Map getContextMap(Map context) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** @param user {@code null} when nobody is logged in */
    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
