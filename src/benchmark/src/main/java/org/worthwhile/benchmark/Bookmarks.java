package org.worthwhile.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What the app notes about its ledger, looked up where it keeps it: asking the app costs a look at the whole ledger while that is compared. */
final class Bookmarks {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final String NEVER = "-";

    private final Database database;

    Bookmarks(Database database) {
        this.database = database;
    }

    /** "-" for what never was. */
    String at(String name) {
        return database.rows("SELECT \"MARK_TEXT\" FROM " + AppTables.name("BOOKMARK") + " WHERE \"MARK_NAME\" = '" + name + "'", row -> (String) row.get(0)).stream()
                .findFirst().orElse(NEVER);
    }

    void awaitFollowed() {
        await(() -> !at("followed-at").equals(NEVER));
    }

    void awaitCompared() {
        await(() -> !at("reconciliation-finished").equals(NEVER));
    }

    static void await(BooleanSupplier done) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not done after " + LONGEST_WAIT);
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
