package org.worthwhile.jira;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;

/** The saved filters that somebody would look for first. */
@Named
public class JiraFilterNames {

    private static final int MOST = 200;

    private final JiraPeople people;
    private final SearchRequestService filters;

    @Inject
    public JiraFilterNames(JiraPeople people, SearchRequestService filters) {
        this.people = people;
        this.filters = filters;
    }

    /** The names of the person's own filters and favourites by their ids, in the order of the names. */
    public Map<Long, String> familiarTo(Person who) {
        Map<Long, String> names = new LinkedHashMap<>();
        people.activeUser(who).stream().flatMap(this::familiar).distinct()
                .sorted(Comparator.comparing(SearchRequest::getName, String.CASE_INSENSITIVE_ORDER)).limit(MOST)
                .forEach(filter -> names.put(filter.getId(), filter.getName()));
        return names;
    }

    private Stream<SearchRequest> familiar(ApplicationUser user) {
        return Stream.of(filters.getOwnedFilters(user), filters.getFavouriteFilters(user)).flatMap(Collection::stream);
    }
}
