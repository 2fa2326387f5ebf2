package org.worthwhile.host.tracker.command;

import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.TrackerComment;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

/** Something somebody did to an issue. The issue is as it is afterwards; a deleted one, and a deleted worklog, as they were at the end. */
public record Happening(Kind kind, TrackerUser who, TrackerIssue issue, Optional<TrackerWorklog> worklog, Optional<TrackerComment> comment) {

    /** What was done. */
    public enum Kind {
        CREATED, UPDATED, TRANSITIONED, ASSIGNED, COMMENTED, MOVED, DELETED, WORK_LOGGED, WORK_CHANGED, WORK_DELETED
    }

    static Happening of(Kind kind, TrackerUser who, TrackerIssue issue) {
        return new Happening(kind, who, issue, Optional.empty(), Optional.empty());
    }

    static Happening of(Kind kind, TrackerUser who, TrackerIssue issue, TrackerWorklog worklog) {
        return new Happening(kind, who, issue, Optional.of(worklog), Optional.empty());
    }

    static List<Happening> deleted(TrackerUser who, List<TrackerIssue> issues) {
        return issues.stream().map(issue -> of(Kind.DELETED, who, issue)).toList();
    }
}
