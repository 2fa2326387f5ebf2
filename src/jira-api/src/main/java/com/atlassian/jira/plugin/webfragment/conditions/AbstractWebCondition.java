package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that is given the current user and Jira's view of the request. */
public abstract class AbstractWebCondition implements Condition {

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** @param user {@code null} when nobody is logged in */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
