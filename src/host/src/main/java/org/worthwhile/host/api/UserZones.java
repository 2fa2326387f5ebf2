package org.worthwhile.host.api;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Where people are; the server's zone for everybody else. */
final class UserZones implements TimeZoneManager {

    private final Tracker tracker;
    private final CurrentUser currentUser;

    UserZones(Tracker tracker, CurrentUser currentUser) {
        this.tracker = tracker;
        this.currentUser = currentUser;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return TimeZone.getTimeZone(currentUser.zone());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        ZoneId zone = Optional.ofNullable(user).flatMap(someone -> tracker.users().byKey(someone.getKey())).map(TrackerUser::zone)
                .orElse(currentUser.serverZone());
        return TimeZone.getTimeZone(zone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(currentUser.serverZone());
    }
}
