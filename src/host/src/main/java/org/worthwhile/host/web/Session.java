package org.worthwhile.host.web;

import java.time.Instant;
import java.util.Optional;

/** What the server remembers of one logged-in browser. */
final class Session {

    private final String id;
    private final String userKey;
    private final String token;
    private volatile Instant lastUsed;
    private volatile Instant confirmed = Instant.MIN;
    private Notice notice;

    Session(String id, String userKey, String token, Instant now) {
        this.id = id;
        this.userKey = userKey;
        this.token = token;
        this.lastUsed = now;
    }

    String id() {
        return id;
    }

    String userKey() {
        return userKey;
    }

    /** What the forms of this session's pages carry, and no other site can know. */
    String token() {
        return token;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    void usedAt(Instant now) {
        lastUsed = now;
    }

    /** When the password was last given once more. */
    Instant confirmed() {
        return confirmed;
    }

    void confirmedAt(Instant now) {
        confirmed = now;
    }

    /** Something to say on the next page. */
    synchronized void leave(Notice news) {
        notice = news;
    }

    synchronized Optional<Notice> takeNotice() {
        Optional<Notice> taken = Optional.ofNullable(notice);
        notice = null;
        return taken;
    }
}
