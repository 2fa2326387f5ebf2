package org.worthwhile.host.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations in Jira's words: a week has five days, a day eight hours. */
final class WorkingTime {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 8 * HOUR;
    private static final long WEEK = 5 * DAY;

    private WorkingTime() {
    }

    static String text(Duration duration) {
        List<String> parts = new ArrayList<>();
        long rest = duration.toSeconds();
        rest = take(parts, rest, WEEK, "w");
        rest = take(parts, rest, DAY, "d");
        rest = take(parts, rest, HOUR, "h");
        take(parts, rest, MINUTE, "m");
        return parts.isEmpty() ? "0m" : String.join(" ", parts);
    }

    private static long take(List<String> parts, long seconds, long unit, String name) {
        if (seconds >= unit) {
            parts.add(seconds / unit + name);
        }
        return seconds % unit;
    }
}
