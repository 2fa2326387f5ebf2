package org.worthwhile.host.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** A date of an issue, as a number that grows with time: of moments their seconds, of days their day. */
public enum IssueDate {
    CREATED(issue -> second(issue.created())),
    UPDATED(issue -> second(issue.updated())),
    RESOLVED(issue -> issue.resolved().map(IssueDate::second).orElse(null)),
    DUE(issue -> issue.due().map(LocalDate::toEpochDay).orElse(null));

    private final Function<TrackerIssue, Long> number;

    IssueDate(Function<TrackerIssue, Long> number) {
        this.number = number;
    }

    private static Long second(Instant moment) {
        return moment.getEpochSecond();
    }

    /** Absent when the issue has no such date. */
    public Optional<Long> of(TrackerIssue issue) {
        return Optional.ofNullable(number.apply(issue));
    }

    public long of(LocalDateTime time, ZoneId zone) {
        return this == DUE ? time.toLocalDate().toEpochDay() : time.atZone(zone).toEpochSecond();
    }
}
