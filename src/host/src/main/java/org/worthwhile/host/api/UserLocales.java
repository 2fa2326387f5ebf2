package org.worthwhile.host.api;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** The languages people read; the server's language for everybody else. */
final class UserLocales implements LocaleResolver {

    private final Tracker tracker;
    private final CurrentUser currentUser;

    UserLocales(Tracker tracker, CurrentUser currentUser) {
        this.tracker = tracker;
        this.currentUser = currentUser;
    }

    @Override
    public Locale getLocale() {
        return currentUser.locale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return Optional.ofNullable(userKey).flatMap(key -> tracker.users().byKey(key.getStringValue())).map(TrackerUser::locale)
                .orElse(currentUser.serverLocale());
    }
}
