package org.worthwhile.benchmark;

import java.util.Locale;

/** Every issue indexed anew by the local Jira, before the app's fields are created and with all four of them. */
final class IndexMeasurement {

    private static final String INDEXING = "/secure/admin/jira/IndexAdmin.jspa";

    private final Bench bench;
    private final Client admin;

    IndexMeasurement(Bench bench) {
        this.bench = bench;
        this.admin = bench.site().as("admin");
    }

    void everything() {
        Report.Table table = bench.report().table("re-index", "Fields of the app", "Issues", "Statements of the app", "Time", "Issues per second");
        index();
        index(table, "none");
        admin.post("/fields", "{\"fields\": [{\"kind\": \"customer-value\"}, {\"kind\": \"customer\"}, {\"kind\": \"budget-spent\"}, {\"kind\": \"budget-remaining\"}]}");
        index(table, "all four");
    }

    private void index(Report.Table table, String fields) {
        bench.database().run("VACUUM ANALYZE");
        CountedDriver.Count before = bench.site().statements();
        Samples took = new Samples();
        took.add(Timing.nanosOf(this::index));
        int issues = bench.world().scale.issues();
        table.row(fields, String.format(Locale.ENGLISH, "%,d", issues), String.format(Locale.ENGLISH, "%,d", bench.site().statements().since(before).app()), took.words(),
                String.format(Locale.ENGLISH, "%,.0f", issues / took.medianMillis() * 1_000));
    }

    private void index() {
        Bench.say("Indexing everything");
        admin.submit(INDEXING, "project=");
        Bookmarks.await(() -> admin.page(INDEXING).contains("data-state=\"done\""));
    }
}
