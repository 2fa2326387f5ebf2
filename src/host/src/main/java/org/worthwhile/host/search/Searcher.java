package org.worthwhile.host.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who asks; nobody asks for everybody here.
 *
 * @param who {@code null} for somebody who is not logged in
 */
record Searcher(ApplicationUser who) implements QueryCreationContext {

    @Override
    public ApplicationUser getApplicationUser() {
        return who;
    }

    @Override
    public boolean isSecurityOverriden() {
        return false;
    }

    /** Never known here: only a cleverer search finds it out. */
    @Override
    public Set<String> getDeterminedProjects() {
        return Set.of();
    }
}
