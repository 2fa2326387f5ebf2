package org.worthwhile.host.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in, in memory: after a restart everybody logs in again, as in Jira. */
final class Sessions {

    static final Duration IDLE_LIMIT = Duration.ofHours(8);
    static final Duration CONFIRMATION = Duration.ofMinutes(10);
    private static final int RANDOM_BYTES = 32;

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Session open(String userKey) {
        Instant oldest = clock.instant().minus(IDLE_LIMIT);
        open.values().removeIf(session -> session.lastUsed().isBefore(oldest));
        Session session = new Session(secret(), userKey, secret(), clock.instant());
        open.put(session.id(), session);
        return session;
    }

    Optional<Session> find(String id) {
        Instant now = clock.instant();
        Optional<Session> session = Optional.ofNullable(open.get(id)).filter(found -> !found.lastUsed().isBefore(now.minus(IDLE_LIMIT)));
        session.ifPresent(found -> found.usedAt(now));
        return session;
    }

    /** The password was given once more. */
    void confirm(Session session) {
        session.confirmedAt(clock.instant());
    }

    boolean isConfirmed(Session session) {
        return session.confirmed().isAfter(clock.instant().minus(CONFIRMATION));
    }

    void close(Session session) {
        open.remove(session.id());
    }

    private String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
