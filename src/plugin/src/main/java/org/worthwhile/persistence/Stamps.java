package org.worthwhile.persistence;

import java.time.Instant;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;

/** Who and when, as two columns keep it: the user key, and milliseconds since the epoch. */
final class Stamps {

    private Stamps() { }

    static Stamp stamp(String userKey, long epochMillis) {
        return Stamp.of(Person.of(userKey), Instant.ofEpochMilli(epochMillis));
    }
}
