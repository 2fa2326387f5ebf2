package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Objects;
import org.worthwhile.domain.access.Person;

/** One restore, known by who began it and when. */
public final class RestoreRun {

    private final Person by;
    private final Instant startedAt;
    private final long records;

    /** @param records how many there are to restore */
    public RestoreRun(Person by, Instant startedAt, long records) {
        this.by = Objects.requireNonNull(by, "by");
        this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
        this.records = records;
    }

    public Person by() {
        return by;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public long records() {
        return records;
    }
}
