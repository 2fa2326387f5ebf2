package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Saved filters, as far as the person of the context may see them. */
public interface SearchRequestService {

    /** {@code null} when there is none, or when it is not shared with the person; the context tells which of both. */
    SearchRequest getFilter(JiraServiceContext serviceCtx, Long filterId);

    /** Those the person marked as favourites and may still see. */
    Collection<SearchRequest> getFavouriteFilters(ApplicationUser user);

    Collection<SearchRequest> getOwnedFilters(ApplicationUser user);
}
