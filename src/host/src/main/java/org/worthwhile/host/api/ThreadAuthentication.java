package org.worthwhile.host.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.worthwhile.host.tracker.Tracker;

/** Who the present thread works for, as Jira tells it. */
final class ThreadAuthentication implements JiraAuthenticationContext {

    private final Tracker tracker;
    private final CurrentUser currentUser;
    private final JiraApi api;

    ThreadAuthentication(Tracker tracker, CurrentUser currentUser, JiraApi api) {
        this.tracker = tracker;
        this.currentUser = currentUser;
        this.api = api;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return currentUser.get().map(api::user).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return currentUser.get().isPresent();
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            currentUser.clear();
        } else {
            currentUser.set(tracker.users().byKey(user.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("There is no user with the key " + user.getKey())));
        }
    }

    @Override
    public void clearLoggedInUser() {
        currentUser.clear();
    }

    @Override
    public Locale getLocale() {
        return currentUser.locale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return api.i18n(currentUser.locale());
    }
}
