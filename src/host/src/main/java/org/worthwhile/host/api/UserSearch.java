package org.worthwhile.host.api;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Finds people by how their names begin. Everybody with an account may browse users, as in a Jira that was just set up. */
final class UserSearch implements UserSearchService {

    private static final Comparator<TrackerUser> BY_NAME = Comparator.comparing(user -> lower(user.displayName()));

    private final Tracker tracker;
    private final JiraObjects objects;

    UserSearch(Tracker tracker, JiraObjects objects) {
        this.tracker = tracker;
        this.objects = objects;
    }

    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return user != null && tracker.users().byKey(user.getKey()).filter(TrackerUser::active).isPresent();
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams wanted) {
        String beginning = lower(query.strip());
        if (beginning.isEmpty()) {
            return List.of();
        }
        Stream<TrackerUser> found = tracker.users().all().stream()
                .filter(user -> user.active() ? wanted.includeActive() : wanted.includeInactive())
                .filter(user -> isNamed(user, beginning));
        return (wanted.isSorted() ? found.sorted(BY_NAME) : found)
                .limit(wanted.getMaxResults() == null ? Long.MAX_VALUE : wanted.getMaxResults())
                .map(objects::user).toList();
    }

    private static boolean isNamed(TrackerUser user, String beginning) {
        String name = lower(user.displayName());
        return lower(user.name()).startsWith(beginning) || name.startsWith(beginning)
                || Arrays.stream(name.split("\\s+")).anyMatch(word -> word.startsWith(beginning));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
