package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The one command: makes the data, measures part by part, writes the page of results. */
public final class Benchmark {

    private Benchmark() { }

    public static void main(String[] arguments) {
        Settings settings = Settings.parse(arguments);
        clear(settings.work());
        long start = System.nanoTime();
        String load = Machine.load();
        Bench.say("Making " + settings.scale().words());
        Report report = new Report();
        try (Database database = Database.start(settings.work().resolve("postgres")); Site site = Site.start(settings.work().resolve("home"), database)) {
            World world = new World(settings.scale());
            site.install(settings.app());
            // or else the app's first look at its empty ledger would find the data, and fill it
            new Bookmarks(database).awaitCompared();
            new AppTables(database, world).fill();
            new TrackerTables(database, world).fill();
            Bench.say("Made in " + Samples.text((System.nanoTime() - start) / 1_000_000.0));
            Machine.describe(report, database, world);
            measure(new Bench(settings, world, database, site, report));
        }
        report.table("machine").row("Load before and after", load + ", " + Machine.load());
        report.table("machine").row("Length of the run", Samples.text((System.nanoTime() - start) / 1_000_000.0));
        if (settings.scale().equals(Scale.named("full")) && settings.only().isEmpty()) {
            report.write(settings.report());
        } else {
            System.out.println(report);
        }
    }

    /** The ledger comes first: the rest reads it. */
    private static void measure(Bench bench) {
        LedgerMeasurement ledger = new LedgerMeasurement(bench);
        ledger.rebuild();
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("catch-up", ledger::catchUp);
        parts.put("re-pricing", ledger::reprice);
        ReadingMeasurement reading = new ReadingMeasurement(bench);
        parts.put("panels", reading::panels);
        parts.put("pages", reading::projectPages);
        parts.put("portfolio", reading::portfolio);
        parts.put("export", () -> new ExportMeasurement(bench).csv());
        parts.put("re-index", () -> new IndexMeasurement(bench).everything());
        parts.put("issue-view", reading::issueView);
        parts.forEach((name, part) -> {
            if (bench.settings().wants(name)) {
                bench.database().run("VACUUM ANALYZE");
                Bench.say("Measuring " + name);
                part.run();
            }
        });
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
