package org.worthwhile.host.tracker.command;

import java.util.Optional;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.NewWorklog;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.NotPermitted;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.WorklogChange;
import org.worthwhile.host.tracker.command.Happening.Kind;

/** Logging work and what follows from it. The remaining estimate is adjusted automatically. */
public final class WorkCommands {

    private final Tracker tracker;
    private final Consumer<Happening> news;

    WorkCommands(Tracker tracker, Consumer<Happening> news) {
        this.tracker = tracker;
        this.news = news;
    }

    public TrackerWorklog log(TrackerUser who, long issueId, WorklogChange work) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.WORK_ON_ISSUES, issue, "You do not have the permission to associate a worklog to this issue.");
        accept(work, asked, who, issue);
        TrackerWorklog logged = tracker.worklogs().log(new NewWorklog(issueId, who.key(), work.started(), work.timeSpent(), work.comment(),
                work.groupLevel(), work.roleLevelId(), Optional.empty()));
        tell(Kind.WORK_LOGGED, who, issue, logged);
        return logged;
    }

    public TrackerWorklog edit(TrackerUser who, long worklogId, WorklogChange work) {
        Asked asked = new Asked(tracker, who);
        TrackerWorklog before = seen(asked, worklogId);
        TrackerIssue issue = asked.issue(before.issueId());
        if (!mayEdit(asked.access(), who, before, issue)) {
            throw new NotPermitted("You do not have the permission to edit this worklog.");
        }
        accept(work, asked, who, issue);
        TrackerWorklog changed = tracker.worklogs().change(worklogId, work, who.key());
        tell(Kind.WORK_CHANGED, who, issue, changed);
        return changed;
    }

    public void delete(TrackerUser who, long worklogId) {
        Asked asked = new Asked(tracker, who);
        TrackerWorklog worklog = seen(asked, worklogId);
        TrackerIssue issue = asked.issue(worklog.issueId());
        if (!mayDelete(asked.access(), who, worklog, issue)) {
            throw new NotPermitted("You do not have the permission to delete this worklog.");
        }
        tracker.worklogs().remove(worklogId);
        tell(Kind.WORK_DELETED, who, issue, worklog);
    }

    /** One's own, or anybody's with the right to edit all. */
    public boolean mayEdit(Access access, TrackerUser who, TrackerWorklog worklog, TrackerIssue issue) {
        return access.allows(Permission.EDIT_ALL_WORKLOGS, issue) || isOwn(who, worklog) && access.allows(Permission.EDIT_OWN_WORKLOGS, issue);
    }

    /** One's own, or anybody's with the right to delete all. */
    public boolean mayDelete(Access access, TrackerUser who, TrackerWorklog worklog, TrackerIssue issue) {
        return access.allows(Permission.DELETE_ALL_WORKLOGS, issue) || isOwn(who, worklog) && access.allows(Permission.DELETE_OWN_WORKLOGS, issue);
    }

    private static boolean isOwn(TrackerUser who, TrackerWorklog worklog) {
        return worklog.authorKey().equals(who.key());
    }

    private TrackerWorklog seen(Asked asked, long worklogId) {
        return tracker.worklogs().byId(worklogId).filter(worklog -> asked.access().sees(worklog, asked.issue(worklog.issueId())))
                .orElseThrow(NotFound::worklog);
    }

    private void accept(WorklogChange work, Asked asked, TrackerUser who, TrackerIssue issue) {
        new Audience(tracker, asked, who).accept(work.groupLevel(), work.roleLevelId(), issue.projectId());
    }

    private void tell(Kind kind, TrackerUser who, TrackerIssue before, TrackerWorklog worklog) {
        news.accept(Happening.of(kind, who, tracker.issues().byId(before.id()).orElse(before), worklog));
    }
}
