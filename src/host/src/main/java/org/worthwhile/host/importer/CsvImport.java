package org.worthwhile.host.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;

/**
 * Brings a folder of CSV files in. All files are read twice, row by row: first everything is checked, then everything is loaded
 * in one transaction, so that a folder is imported as a whole or not at all. Apps hear nothing of it, as with Jira's own imports.
 */
public final class CsvImport {

    private static final String EVERYBODY = "jira-software-users";
    private static final String SCHEME = "Imported projects";

    private final Tracker tracker;
    private final Clock clock;
    private final ZoneId zone;

    /** The zone is the server's: days without a time are its days. */
    public CsvImport(Tracker tracker, Clock clock, ZoneId zone) {
        this.tracker = tracker;
        this.clock = clock;
        this.zone = zone;
    }

    /** @throws ImportRefused with what is wrong, by file and row; nothing was changed then */
    public ImportResult load(Path folder, Charset charset, ImportProgress progress) {
        Plan plan = new Plan(tracker);
        Problems problems = new Problems();
        WorklogRows work = new WorklogRows(tracker, plan);
        List<Part> parts = List.of(
                new Part(new CsvFile(folder.resolve("users.csv"), charset, List.of("Name"), List.of("Display name", "Mail", "Active")),
                        new UserRows(tracker, plan, zone, EVERYBODY)),
                new Part(new CsvFile(folder.resolve("projects.csv"), charset, List.of("Key", "Name"), List.of("Description", "Lead")),
                        new ProjectRows(tracker, plan, new Once(this::addScheme))),
                new Part(new CsvFile(folder.resolve("issues.csv"), charset, List.of("Key", "Summary"), List.of("Type", "Description", "Status",
                        "Resolution", "Priority", "Reporter", "Assignee", "Created", "Updated", "Due", "Original estimate", "Remaining estimate",
                        "Parent", "Labels", "Components", "Fix versions")), new IssueRows(tracker, plan, clock)),
                new Part(new CsvFile(folder.resolve("worklogs.csv"), charset, List.of("Issue", "Author", "Started", "Time spent"),
                        List.of("Comment", "Group", "Role", "Logged")), work));
        List<Long> counts = parts.stream().map(part -> part.check(problems, zone)).toList();
        problems.refuseIfAny();
        plan.issuesStartAt(tracker.issues().reserve(Math.toIntExact(counts.get(2))));
        work.startAt(tracker.worklogs().reserve(Math.toIntExact(counts.get(3))));
        return tracker.inOneTransaction(() -> {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).load(problems, zone, counts.get(i), progress);
            }
            problems.refuseIfAny();
            return new ImportResult(counts.get(0), counts.get(1), counts.get(2), counts.get(3), plan.timeSpent());
        });
    }

    private long addScheme() {
        Map<Permission, List<Holder>> grants = new EnumMap<>(Permission.class);
        List<Holder> everybody = List.of(Holder.group(EVERYBODY));
        grants.put(Permission.BROWSE_PROJECTS, everybody);
        Permission.OF_WORKERS.forEach(permission -> grants.put(permission, everybody));
        Stream<Holder> administrators = tracker.projects().roles().stream().filter(role -> role.name().equals("Administrators"))
                .map(role -> Holder.role(role.id()));
        List<Holder> running = Stream.concat(administrators, Stream.of(Holder.group("jira-administrators"))).toList();
        Permission.OF_ADMINISTRATORS.forEach(permission -> grants.put(permission, running));
        return tracker.permissions().scheme(SCHEME).orElseGet(() -> tracker.permissions().addScheme(SCHEME, grants));
    }

    private record Part(CsvFile file, Rows rows) {

        /** Only people may be left out. */
        long check(Problems problems, ZoneId zone) {
            if (!file.exists()) {
                if (!file.name().equals("users.csv")) {
                    problems.add(file.name(), 1, "is missing");
                }
                return 0;
            }
            return file.forEach(problems, zone, rows::check);
        }

        void load(Problems problems, ZoneId zone, long of, ImportProgress progress) {
            if (file.exists()) {
                AtomicLong done = new AtomicLong();
                file.forEach(problems, zone, row -> {
                    rows.load(row);
                    if (done.incrementAndGet() % Batch.SIZE == 0) {
                        progress.loaded(file.name(), done.get(), of);
                    }
                });
                rows.finish();
                progress.loaded(file.name(), of, of);
            }
        }
    }

    /** Made when first needed. */
    private static final class Once implements Supplier<Long> {

        private final Supplier<Long> source;
        private Long value;

        Once(Supplier<Long> source) {
            this.source = source;
        }

        @Override
        public Long get() {
            if (value == null) {
                value = source.get();
            }
            return value;
        }
    }
}
