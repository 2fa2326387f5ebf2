package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.Bookmarks;

/** How far the latest restore has come, for all nodes to see. What it writes is seen by nobody before its end. */
@Named
public class RestoreProgress {

    private static final String NAME = "restore";

    private final Bookmarks bookmarks;

    @Inject
    public RestoreProgress(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    public void keep(RestoreRun run, long done, Instant now) {
        bookmarks.keep(NAME, run.startedAt().toEpochMilli() + " " + run.records() + " " + done + " " + now.toEpochMilli());
    }

    /** Absent when nothing was ever restored. */
    Optional<Mark> latest() {
        return bookmarks.at(NAME).map(text -> new Mark(Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray()));
    }

    /** What was kept last. */
    static final class Mark {

        final Instant startedAt;
        final long records;
        final long done;
        final Instant seenAt;

        private Mark(long[] numbers) {
            startedAt = Instant.ofEpochMilli(numbers[0]);
            records = numbers[1];
            done = numbers[2];
            seenAt = Instant.ofEpochMilli(numbers[3]);
        }
    }
}
