package org.worthwhile.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.codehaus.jackson.JsonNode;

/** Rebuild, catch-up and re-pricing of the ledger, as an administrator orders them, until the app says that they are done. */
final class LedgerMeasurement {

    private static final int REPETITIONS = 3;
    private static final Duration LOOKS_BACK = Duration.ofMinutes(10);

    private final Bench bench;
    private final Client admin;
    private final PlainLedger plain;
    private final Bookmarks bookmarks;
    private final Report.Table table;

    LedgerMeasurement(Bench bench) {
        this.bench = bench;
        this.admin = bench.site().as("admin");
        this.plain = new PlainLedger(bench.database());
        this.bookmarks = new Bookmarks(bench.database());
        this.table = bench.report().table("ledger", "What", "Worthwhile", "Batched JDBC", "Ratio", "Worthwhile per second", "Heap kept, Worthwhile", "Heap kept, JDBC");
    }

    void rebuild() {
        plain.make();
        Bench.say("Rebuild of " + bench.world().scale.worklogs() + " entries");
        Samples jdbc = new Samples();
        String jdbcHeap;
        try (HeapWatch heap = HeapWatch.start()) {
            jdbc.add(Timing.nanosOf(plain::rebuild));
            jdbcHeap = heap.words();
        }
        Bench.say("Batched JDBC: " + jdbc.words());
        plain.handToApp();
        Samples filled = new Samples();
        Samples compared = new Samples();
        try (HeapWatch heap = HeapWatch.start()) {
            long start = System.nanoTime();
            admin.post("/ledger/rebuild", "{}");
            bookmarks.awaitFollowed();
            filled.add(System.nanoTime() - start);
            Bench.say("Worthwhile, ledger complete: " + filled.words());
            long complete = System.nanoTime();
            bookmarks.awaitCompared();
            compared.add(System.nanoTime() - complete);
            row("Rebuild", bench.world().scale.worklogs(), filled, jdbc, heap.words(), jdbcHeap);
        }
        Samples look = new Timing(1, REPETITIONS).of(() -> Bench.same("Plain entries out of line", plain.outOfLine(), 0L));
        row("Comparison of everything with Jira", bench.world().scale.worklogs(), compared, look, "", "");
        Bench.same("Entries that differ", plain.differences(), 0L);
        awaitIdle();
        // nobody has looked after the links that were copied into the tables; afterwards only new ones wait
        Bookmarks.await(() -> count("NOTE_LINK", "WHERE \"ISSUE_PROJECT_ID\" IS NULL") == 0);
    }

    void catchUp() {
        Samples ours = new Samples();
        Samples jdbc = new Samples();
        int count = bench.world().scale.changedWorklogs();
        Bench.say("Catch-up of " + count);
        JsonNode rate = addFarRate();
        for (int i = 0; i <= REPETITIONS; i++) {
            String since = change(count, i);
            long plainTook = Timing.nanosOf(() -> plain.catchUp(since));
            String before = bookmarks.at("followed-at");
            long start = System.nanoTime();
            rate = changeRate(rate, "2190-01-01", 50 + i);
            Bookmarks.await(() -> !bookmarks.at("followed-at").equals(before));
            long took = System.nanoTime() - start;
            awaitIdle();
            if (i > 0) {
                ours.add(took);
                jdbc.add(plainTook);
            }
        }
        Bench.same("Entries that differ after a catch-up", plain.differences(), 0L);
        row("Catch-up", count, ours, jdbc, "", "");
    }

    void reprice() {
        long count = bench.database().number("SELECT COUNT(*) FROM worklog WHERE author = '" + World.BUSIEST + "'");
        Bench.say("Re-pricing of " + count);
        JsonNode rate = rateOf(World.BUSIEST);
        Samples ours = new Samples();
        Samples jdbc = new Samples();
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            rate = changeRate(rate, rate.path("validFrom").asText(), 61 + i);
            Bookmarks.await(() -> count("REPRICING", "WHERE NOT \"FINISHED\"") == 0);
            ours.add(System.nanoTime() - start);
            jdbc.add(Timing.nanosOf(() -> plain.reprice(World.BUSIEST, bench.world().firstDay.toString())));
            awaitIdle();
        }
        Bench.same("Entries that differ after re-pricing", plain.differences(), 0L);
        row("Re-pricing", count, ours, jdbc, "", "");
    }

    private void row(String what, long entries, Samples ours, Samples jdbc, String heap, String jdbcHeap) {
        table.row(String.format(Locale.ENGLISH, "%s, %,d entries", what, entries), ours.words(), jdbc.words(), Bench.ratio(ours.medianMillis(), jdbc.medianMillis()),
                String.format(Locale.ENGLISH, "%,.0f", entries / ours.medianMillis() * 1_000), heap, jdbcHeap);
    }

    /**
     * Somewhere in the tracker, at moments of the last five minutes: more changes of one moment than a page holds would be found by a comparison
     * alone. Returns since when one has to look, which is for both sides how far the app looks back.
     */
    private String change(int count, int round) {
        int every = bench.world().scale.worklogs() / count;
        bench.database().run("UPDATE worklog SET timeworked = timeworked + 900, updated = now() - (id * 7919 % 300000) * interval '1 millisecond' WHERE id % "
                + every + " = " + round);
        return Instant.now().minus(LOOKS_BACK).toString();
    }

    /** For days that no work is on: saving it has the app look after its ledger, and re-prices nothing. */
    private JsonNode addFarRate() {
        return admin.post("/rates", rate("p2", "2190-01-01", 50));
    }

    private JsonNode changeRate(JsonNode rate, String validFrom, int perHour) {
        return admin.put("/rates/" + rate.path("id").asText(), "{\"version\": " + rate.path("version").asText() + ", \"validFrom\": \"" + validFrom
                + "\", \"currency\": \"EUR\", \"perHour\": \"" + perHour + ".37\"}");
    }

    private static String rate(String person, String validFrom, int perHour) {
        return "{\"person\": \"" + person + "\", \"validFrom\": \"" + validFrom + "\", \"currency\": \"EUR\", \"perHour\": \"" + perHour + ".37\"}";
    }

    private JsonNode rateOf(String person) {
        for (JsonNode rate : admin.json("/rates").path("rates")) {
            if (rate.toString().contains("\"" + person + "\"")) {
                return rate;
            }
        }
        throw new IllegalStateException("No rate of " + person);
    }

    private long count(String table, String where) {
        return bench.database().number("SELECT COUNT(*) FROM " + AppTables.name(table) + " " + where);
    }

    /** Until nothing is left to be told to the index either. */
    private void awaitIdle() {
        Bookmarks.await(() -> count("TOUCHED_ISSUE", "") == 0);
    }
}
