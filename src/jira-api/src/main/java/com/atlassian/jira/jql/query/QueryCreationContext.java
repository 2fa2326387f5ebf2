package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** For whom a query is made. */
public interface QueryCreationContext {

    /** {@code null} for nobody and for everybody: see {@link #isSecurityOverriden()}. */
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
