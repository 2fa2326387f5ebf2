package org.worthwhile.host.api;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.worthwhile.host.tracker.TrackerUser;

/** Who the present thread works for. Nobody is somebody who has not logged in: the server's language and zone hold for them. */
public final class CurrentUser {

    private final ThreadLocal<TrackerUser> user = new ThreadLocal<>();
    private final Locale serverLocale;
    private final ZoneId serverZone;

    public CurrentUser(Locale serverLocale, ZoneId serverZone) {
        this.serverLocale = serverLocale;
        this.serverZone = serverZone;
    }

    public Optional<TrackerUser> get() {
        return Optional.ofNullable(user.get());
    }

    public void set(TrackerUser who) {
        user.set(who);
    }

    public void clear() {
        user.remove();
    }

    public Locale locale() {
        return get().map(TrackerUser::locale).orElse(serverLocale);
    }

    public ZoneId zone() {
        return get().map(TrackerUser::zone).orElse(serverZone);
    }

    Locale serverLocale() {
        return serverLocale;
    }

    ZoneId serverZone() {
        return serverZone;
    }
}
