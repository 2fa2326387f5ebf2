package org.worthwhile.host.tracker.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.host.tracker.Tracker;

/** What a first start finds: five people and, unless nobody wants them, three projects with twelve weeks of work. The same on every machine. */
public final class DemoContent {

    private static final List<String> PROJECTS = List.of("shop", "grid", "lab");
    private static final long SEED = 2990;

    private final Tracker tracker;
    private final Clock clock;

    public DemoContent(Tracker tracker, Clock clock) {
        this.tracker = tracker;
        this.clock = clock;
    }

    /** People, groups, roles and who administers Jira. */
    public void loadPeople() {
        tracker.inOneTransaction(() -> {
            new DemoPeople(tracker).load();
            return null;
        });
    }

    /** The people and their projects; all of it or nothing. */
    public void loadAll() {
        tracker.inOneTransaction(() -> {
            loadPeople();
            Random random = new Random(SEED);
            DemoDays days = new DemoDays(clock, random);
            List<WorkItem> work = new ArrayList<>();
            for (String project : PROJECTS) {
                work.addAll(new DemoProject(tracker, days, random, project).load());
            }
            tracker.worklogs().logAll(new DemoWork(days, random).worklogsFor(work));
            return null;
        });
    }
}
