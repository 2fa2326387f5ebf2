package org.worthwhile.host.tracker.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.NewWorklog;

/** Lets everybody work through their issues on the working days of the last twelve weeks, what ends first first. Time is counted in quarters of an hour. */
final class DemoWork {

    private static final int WEEKS = 12;
    private static final int DAYS_BETWEEN_DAYS_OFF = 18;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final int LUNCH_QUARTERS = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    /** Those not listed develop all day; these have other things to do as well. */
    private static final Map<String, Integer> QUARTERS_A_DAY = Map.of("petra", 6, "admin", 5);
    private static final int DEVELOPER_QUARTERS_A_DAY = 26;
    private static final List<String> COMMENTS = List.of("", "", "", "Analysis and first cut", "Tests, and what they found", "Review with the customer",
            "Pairing", "Follow-up of the review", "Finished the happy path", "Edge cases", "Clean-up", "Call with the customer's IT",
            "Spike: it works", "Rückfragen geklärt", "Deployment to the test system");

    private final DemoDays days;
    private final Random random;
    private final Map<WorkItem, Integer> left = new HashMap<>();
    private final List<NewWorklog> worklogs = new ArrayList<>();

    DemoWork(DemoDays days, Random random) {
        this.days = days;
        this.random = random;
    }

    List<NewWorklog> worklogsFor(List<WorkItem> items) {
        items.forEach(item -> left.put(item, item.quarters()));
        List<WorkItem> inOrder = items.stream().sorted(Comparator.comparing(WorkItem::lastDay).thenComparing(WorkItem::issueId)).toList();
        TreeSet<String> people = items.stream().map(WorkItem::person).collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day = days.today().minusWeeks(WEEKS).plusDays(1); day.isBefore(days.today()); day = day.plusDays(1)) {
            for (String person : people) {
                if (!DemoDays.isWeekend(day) && random.nextInt(DAYS_BETWEEN_DAYS_OFF) > 0) {
                    work(person, day, inOrder);
                }
            }
        }
        return worklogs;
    }

    private void work(String person, LocalDate day, List<WorkItem> inOrder) {
        int quartersOfToday = QUARTERS_A_DAY.getOrDefault(person, DEVELOPER_QUARTERS_A_DAY) - 3 + random.nextInt(7);
        LocalTime now = MORNING.plusMinutes(15L * random.nextInt(4));
        for (WorkItem item : inOrder) {
            if (item.person().equals(person) && isOpen(item, day) && quartersOfToday >= SHORTEST) {
                int quarters = Math.min(Math.min(left.get(item), quartersOfToday), SHORTEST + random.nextInt(LONGEST - SHORTEST));
                log(item, DemoDays.at(day, now), quarters);
                quartersOfToday -= quarters;
                now = afterWork(now, quarters);
            }
        }
    }

    private boolean isOpen(WorkItem item, LocalDate day) {
        return left.get(item) > 0 && !day.isBefore(item.firstDay()) && !day.isAfter(item.lastDay());
    }

    private void log(WorkItem item, Instant started, int quarters) {
        Duration spent = Duration.ofMinutes(15L * quarters);
        worklogs.add(new NewWorklog(item.issueId(), item.person(), started, spent, COMMENTS.get(random.nextInt(COMMENTS.size())),
                Optional.empty(), item.visibleToRole(), Optional.of(started.plus(spent))));
        left.merge(item, -quarters, Integer::sum);
    }

    private static LocalTime afterWork(LocalTime started, int quarters) {
        LocalTime ended = started.plusMinutes(15L * quarters);
        return started.isBefore(LUNCH) && !ended.isBefore(LUNCH) ? ended.plusMinutes(15L * LUNCH_QUARTERS) : ended;
    }
}
