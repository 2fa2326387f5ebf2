package org.worthwhile.jira;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.FilterIssues;
import org.worthwhile.domain.issue.Filters;
import org.worthwhile.domain.refusal.InvalidValue;

/** Jira's saved filters and its search, which asks the index. */
@Named
public final class JiraFilters implements Filters {

    private final JiraPeople people;
    private final SearchRequestService filters;
    private final SearchService search;

    @Inject
    public JiraFilters(JiraPeople people, SearchRequestService filters, SearchService search) {
        this.people = people;
        this.filters = filters;
        this.search = search;
    }

    @Override
    public Optional<FilterIssues> visibleTo(Person who, long filterId, int most) {
        return people.activeUser(who).flatMap(user ->
                Optional.ofNullable(filters.getFilter(new JiraServiceContextImpl(user), filterId)).map(filter -> found(user, filter, most)));
    }

    private FilterIssues found(ApplicationUser user, SearchRequest filter, int most) {
        SearchResults<Issue> results = results(user, filter.getQuery(), most);
        return new FilterIssues(filter.getName(),
                results.getResults().stream().map(JiraIssues::refTo).collect(Collectors.toList()), results.getTotal());
    }

    /** Asked what is wrong with it first: Jira's search finds nothing for a field or value that does not exist (any more). */
    private SearchResults<Issue> results(ApplicationUser user, Query query, int most) {
        if (search.validateQuery(user, query).hasAnyErrors()) {
            throw new InvalidValue("worthwhile.error.filter-unanswerable");
        }
        try {
            return search.search(user, query, PagerFilter.newPageAlignedFilter(0, most));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's index could not answer a saved filter", e);
        }
    }
}
