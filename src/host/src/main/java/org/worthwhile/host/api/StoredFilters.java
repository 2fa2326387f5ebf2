package org.worthwhile.host.api;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.Tracker;

/** The saved filters, as far as they are shared with whoever asks. */
final class StoredFilters implements SearchRequestService {

    private final Tracker tracker;

    StoredFilters(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext context, Long filterId) {
        if (filterId == null) {
            return null;
        }
        return tracker.filters().byId(filterId).filter(sees(context.getLoggedInApplicationUser())).map(StoredFilter::new).orElse(null);
    }

    @Override
    public Collection<SearchRequest> getFavouriteFilters(ApplicationUser user) {
        Set<Long> favourites = user == null ? Set.of()
                : tracker.users().byKey(user.getKey()).map(tracker.filters()::favouritesOf).orElse(Set.of());
        return all(sees(user).and(filter -> favourites.contains(filter.id())));
    }

    @Override
    public Collection<SearchRequest> getOwnedFilters(ApplicationUser user) {
        return user == null ? List.of() : all(filter -> filter.ownerKey().equals(user.getKey()));
    }

    private Collection<SearchRequest> all(Predicate<SavedFilter> wanted) {
        return tracker.filters().all().stream().filter(wanted).<SearchRequest>map(StoredFilter::new).toList();
    }

    private Predicate<SavedFilter> sees(ApplicationUser user) {
        return Asking.access(tracker, user).<Predicate<SavedFilter>>map((Access access) -> access::sees).orElse(filter -> false);
    }
}
