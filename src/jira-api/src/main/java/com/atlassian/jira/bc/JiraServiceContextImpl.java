package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

/** A context with nothing gone wrong yet. */
public class JiraServiceContextImpl implements JiraServiceContext {

    public JiraServiceContextImpl(ApplicationUser user) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public ApplicationUser getLoggedInApplicationUser() {
        throw new UnsupportedOperationException("declaration only");
    }
}
