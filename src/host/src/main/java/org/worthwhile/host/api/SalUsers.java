package org.worthwhile.host.api;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** The people as every Atlassian product sees them. */
final class SalUsers implements UserManager {

    private final Tracker tracker;
    private final CurrentUser currentUser;

    SalUsers(Tracker tracker, CurrentUser currentUser) {
        this.tracker = tracker;
        this.currentUser = currentUser;
    }

    @Override
    public UserKey getRemoteUserKey() {
        return currentUser.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser() {
        return currentUser.get().map(SalProfile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(SalProfile::new).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return holds(GlobalPermission.ADMINISTER, userKey);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return holds(GlobalPermission.SYSTEM_ADMIN, userKey);
    }

    private boolean holds(GlobalPermission permission, UserKey userKey) {
        return find(userKey).filter(user -> tracker.permissions().of(Optional.of(user)).allows(permission)).isPresent();
    }

    private Optional<TrackerUser> find(UserKey userKey) {
        return Optional.ofNullable(userKey).flatMap(key -> tracker.users().byKey(key.getStringValue()));
    }

    private record SalProfile(TrackerUser user) implements UserProfile {

        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.displayName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }
    }
}
