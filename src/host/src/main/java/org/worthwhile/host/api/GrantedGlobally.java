package org.worthwhile.host.api;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.Tracker;

/** What is granted to groups for the whole instance. */
final class GrantedGlobally implements GlobalPermissionManager {

    private final Tracker tracker;

    GrantedGlobally(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        GlobalPermission permission = permission(permissionKey);
        return Asking.access(tracker, user).filter(access -> access.allows(permission)).isPresent();
    }

    private static GlobalPermission permission(GlobalPermissionKey key) {
        return Arrays.stream(GlobalPermission.values()).filter(permission -> permission.name().equals(key.getKey())).findFirst()
                .orElseThrow(() -> new UnsupportedOperationException("The local Jira knows no global permission " + key.getKey()));
    }
}
