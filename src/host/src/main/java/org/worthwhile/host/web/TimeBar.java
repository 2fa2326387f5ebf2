package org.worthwhile.host.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.TrackerIssue;

/**
 * One line of time tracking.
 *
 * @param kind {@code estimate}, {@code remaining} or {@code logged}
 * @param start where the bar begins, of 100
 * @param width how long it is, of 100
 */
public record TimeBar(String label, String kind, long start, long width, String amount) {

    private static final String NOT_SPECIFIED = "Not Specified";

    /** As in Jira: all three on one scale, which is the longer of estimate and (logged plus remaining). */
    static List<TimeBar> of(TrackerIssue issue) {
        long estimate = issue.originalEstimate().map(Duration::toSeconds).orElse(0L);
        long remaining = issue.remainingEstimate().map(Duration::toSeconds).orElse(0L);
        long logged = issue.timeSpent().map(Duration::toSeconds).orElse(0L);
        long scale = Math.max(1, Math.max(estimate, logged + remaining));
        return List.of(
                new TimeBar("Estimated", "estimate", 0, estimate * 100 / scale, amount(issue.originalEstimate())),
                new TimeBar("Remaining", "remaining", logged * 100 / scale, remaining * 100 / scale, amount(issue.remainingEstimate())),
                new TimeBar("Logged", "logged", 0, logged * 100 / scale, amount(issue.timeSpent())));
    }

    private static String amount(Optional<Duration> time) {
        return time.map(WorkingTime::text).orElse(NOT_SPECIFIED);
    }
}
