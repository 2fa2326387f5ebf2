package org.worthwhile.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.worthwhile.domain.access.Person;

/** Who did it, and when, to the millisecond. */
public final class Stamp {

    private final Person by;
    private final Instant at;

    private Stamp(Person by, Instant at) {
        this.by = Objects.requireNonNull(by, "by");
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Stamp of(Person by, Instant at) {
        return new Stamp(by, at);
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp && isSameAs((Stamp) other);
    }

    private boolean isSameAs(Stamp that) {
        return by.equals(that.by) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(by, at);
    }

    @Override
    public String toString() {
        return by + " at " + at;
    }
}
