package org.worthwhile.host.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.WorklogChange;

/** {@code /secure/CreateWorklog!default.jspa?id=}: logs work; with {@code worklogId} ({@code UpdateWorklog}) changes what was logged. */
final class LogWorkPage extends IssueForm {

    static final String PATH = "/secure/CreateWorklog.jspa";
    static final String FORM = "/secure/CreateWorklog!default.jspa";
    static final String UPDATE = "/secure/UpdateWorklog.jspa";
    static final String UPDATE_FORM = "/secure/UpdateWorklog!default.jspa";
    private static final long serialVersionUID = 1L;
    private static final String NO_TIME = "You must indicate the time spent working.";
    private static final String WORKLOG = "worklogId";

    private final transient Clock clock;

    LogWorkPage(Desk desk, IssueScreen screen, Clock clock) {
        super(desk, screen);
        this.clock = clock;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        return visit.param(WORKLOG).isEmpty() ? logging(visit, who) : changing(visit, who);
    }

    private Form logging(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit, Permission.WORK_ON_ISSUES, "You do not have the permission to associate a worklog to this issue.");
        return about(issue, "Log Work: " + issue.key(), PATH, "Log")
                .field(IssueFields.timeSpent("")).field(IssueFields.started(clock.instant(), visit.zone()))
                .field(FormField.area(IssueFields.COMMENT, "Work Description", ""))
                .field(fields().audience(visit.access(), who, issue.projectId(), ""));
    }

    private Form changing(Visit visit, TrackerUser who) {
        TrackerIssue issue = issue(visit);
        TrackerWorklog work = worklog(visit, issue);
        if (!desk().commands().work().mayEdit(visit.access(), who, work, issue)) {
            throw Refusal.notPermitted("You do not have the permission to edit this worklog.");
        }
        return about(issue, "Edit Work Log: " + issue.key(), UPDATE, "Save").hidden(WORKLOG, work.id())
                .field(IssueFields.timeSpent(WorkingTime.text(work.timeSpent()))).field(IssueFields.started(work.started(), visit.zone()))
                .field(FormField.area(IssueFields.COMMENT, "Work Description", work.comment()))
                .field(fields().audience(visit.access(), who, issue.projectId(), new Level(work.groupLevel(), work.roleLevelId()).text()));
    }

    private TrackerWorklog worklog(Visit visit, TrackerIssue issue) {
        String id = visit.param(WORKLOG);
        return Optional.of(id).filter(text -> text.matches("[0-9]{1,18}")).flatMap(text -> desk().tracker().worklogs().byId(Long.parseLong(text)))
                .filter(work -> work.issueId() == issue.id() && visit.access().sees(work, issue)).orElseThrow(NotFound::worklog);
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        TrackerIssue issue = issue(visit);
        Optional<TrackerWorklog> before = visit.param(WORKLOG).isEmpty() ? Optional.empty() : Optional.of(worklog(visit, issue));
        WorklogChange work = work(visit, typed, before);
        before.ifPresentOrElse(worklog -> desk().commands().work().edit(who, worklog.id(), work),
                () -> desk().commands().work().log(who, issue.id(), work));
        return done(visit, pathOf(issue));
    }

    private WorklogChange work(Visit visit, Typed typed, Optional<TrackerWorklog> before) {
        Optional<Duration> time = typed.duration(IssueFields.TIME_SPENT, before.map(TrackerWorklog::timeSpent));
        typed.need(IssueFields.TIME_SPENT, NO_TIME);
        time.filter(Duration::isZero).ifPresent(nothing -> typed.refuse(IssueFields.TIME_SPENT, NO_TIME));
        Optional<Instant> started = typed.moment(IssueFields.STARTED, visit.zone());
        typed.need(IssueFields.STARTED, "You must specify a date on which the work occurred.");
        Level level = Level.of(typed);
        typed.check();
        Instant begin = before.map(TrackerWorklog::started).filter(same -> same.truncatedTo(ChronoUnit.MINUTES).equals(started.orElseThrow()))
                .orElseGet(started::orElseThrow);
        return new WorklogChange(begin, time.orElseThrow(), typed.text(IssueFields.COMMENT), level.group(), level.role());
    }
}
