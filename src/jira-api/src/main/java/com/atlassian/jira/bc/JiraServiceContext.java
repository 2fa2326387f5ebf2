package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

/** For whom a service does something; the service adds what went wrong. */
public interface JiraServiceContext {

    /** {@code null} for somebody who is not logged in. */
    ApplicationUser getLoggedInApplicationUser();
}
