package org.worthwhile.host.tracker.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.IssueChange;
import org.worthwhile.host.tracker.IssueResolution;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.NewComment;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.StatusCategory;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerComment;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.Happening.Kind;

/**
 * What people do with issues. An issue the person may not browse is {@link org.worthwhile.host.tracker.NotFound}, a missing right
 * {@link org.worthwhile.host.tracker.NotPermitted}, wrong input {@link RejectedInput} with the field.
 */
public final class IssueCommands {

    private final Tracker tracker;
    private final Consumer<Happening> news;

    IssueCommands(Tracker tracker, Consumer<Happening> news) {
        this.tracker = tracker;
        this.news = news;
    }

    /** Reported by the person unless the issue names somebody else. */
    public TrackerIssue create(TrackerUser who, NewIssue issue) {
        return create(who, issue, made -> { });
    }

    /** @param more what belongs to making it, done before anybody hears of it */
    public TrackerIssue create(TrackerUser who, NewIssue issue, Consumer<TrackerIssue> more) {
        Asked asked = new Asked(tracker, who);
        TrackerProject project = asked.project(issue.projectId());
        asked.needs(Permission.CREATE_ISSUES, project, "You do not have permission to create issues in this project.");
        issue.parentId().ifPresent(asked::issue);
        if (issue.parentId().isPresent() != issue.type().isSubTask()) {
            throw new RejectedInput("issuetype", "A sub-task needs a parent, and only a sub-task has one.");
        }
        if (issue.assigneeKey().isPresent()) {
            asked.needs(Permission.ASSIGN_ISSUES, project, "You do not have permission to assign issues in this project.");
        }
        acceptAssignee(asked, issue.assigneeKey(), project.id());
        acceptLevel(issue.securityLevelId(), project);
        acceptParts(issue, project);
        TrackerIssue created = tracker.inOneTransaction(() -> {
            TrackerIssue added = tracker.issues().add(issue.reporterKey().isPresent() ? issue : issue.reporter(who.key()));
            more.accept(added);
            return added;
        });
        news.accept(Happening.of(Kind.CREATED, who, created));
        return created;
    }

    public TrackerIssue edit(TrackerUser who, long issueId, IssueChange change) {
        TrackerIssue issue = acceptEdit(who, issueId, change);
        return change.isEmpty() ? issue : edited(who, issueId, change, changed -> { });
    }

    /** @param more what else is changed about it, done before anybody hears of it */
    public TrackerIssue edit(TrackerUser who, long issueId, IssueChange change, Consumer<TrackerIssue> more) {
        acceptEdit(who, issueId, change);
        return edited(who, issueId, change, more);
    }

    private TrackerIssue edited(TrackerUser who, long issueId, IssueChange change, Consumer<TrackerIssue> more) {
        return tell(Kind.UPDATED, who, tracker.inOneTransaction(() -> {
            TrackerIssue changed = tracker.issues().change(issueId, change);
            more.accept(changed);
            return changed;
        }));
    }

    private TrackerIssue acceptEdit(TrackerUser who, long issueId, IssueChange change) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.EDIT_ISSUES, issue, "You do not have permission to edit this issue.");
        change.newType().filter(type -> type.isSubTask() != issue.isSubTask()).ifPresent(type -> {
            throw new RejectedInput("issuetype", "A sub-task stays one, and other issues do not become one.");
        });
        if (change.touchesAssignee()) {
            asked.needs(Permission.ASSIGN_ISSUES, issue, "You do not have permission to assign this issue.");
            acceptAssignee(asked, change.newAssignee(), issue.projectId());
        }
        if (change.touchesSecurity()) {
            asked.needs(Permission.SET_ISSUE_SECURITY, issue, "You do not have permission to set the security level.");
            refuseForSubTask(issue, "security", "A sub-task has its parent's security level.");
            acceptLevel(change.newSecurityLevel(), tracker.projects().byId(issue.projectId()).orElseThrow());
        }
        return issue;
    }

    /** Where the issue can go from its status: every status leads to every other. */
    public Set<IssueStatus> transitionsOf(TrackerIssue issue) {
        return EnumSet.complementOf(EnumSet.of(issue.status()));
    }

    /** The resolution is for a status of the category Done, and Done unless said. */
    public TrackerIssue transition(TrackerUser who, long issueId, IssueStatus status, Optional<IssueResolution> resolution) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.TRANSITION_ISSUES, issue, "You do not have permission to transition this issue.");
        if (issue.status() == status) {
            throw new RejectedInput("status", "It seems that you have tried to perform a workflow operation that is not valid for the current state"
                    + " of this issue.");
        }
        if (resolution.isPresent() && status.category() != StatusCategory.DONE) {
            throw new RejectedInput("resolution", "Only an issue that is done has a resolution.");
        }
        return tell(Kind.TRANSITIONED, who, tracker.issues().moveTo(issueId, status, resolution.orElse(IssueResolution.DONE)));
    }

    /** Empty takes the issue away from everybody. */
    public TrackerIssue assign(TrackerUser who, long issueId, Optional<String> assigneeKey) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.ASSIGN_ISSUES, issue, "You do not have permission to assign this issue.");
        acceptAssignee(asked, assigneeKey, issue.projectId());
        if (issue.assigneeKey().equals(assigneeKey)) {
            return issue;
        }
        return tell(Kind.ASSIGNED, who, tracker.issues().assign(issueId, assigneeKey));
    }

    /** People who can be given an issue of the project, by name. */
    public List<TrackerUser> assignable(long projectId) {
        return tracker.users().all().stream().filter(TrackerUser::active)
                .filter(user -> tracker.permissions().of(Optional.of(user)).allows(Permission.ASSIGNABLE_USER, projectId, Optional.empty())).toList();
    }

    /** The group or role, if any, must be one of the author's own. */
    public TrackerComment comment(TrackerUser who, long issueId, String body, Optional<String> groupLevel, Optional<Long> roleLevelId) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.ADD_COMMENTS, issue, "You do not have permission to comment on this issue.");
        new Audience(tracker, asked, who).accept(groupLevel, roleLevelId, issue.projectId());
        TrackerComment added = tracker.comments().add(new NewComment(issueId, who.key(), body, groupLevel, roleLevelId, Optional.empty()));
        news.accept(new Happening(Kind.COMMENTED, who, tracker.issues().byId(issueId).orElse(issue), Optional.empty(), Optional.of(added)));
        return added;
    }

    /**
     * To another project, with its sub-tasks: new keys, the old ones still lead here; worklogs are not touched. Components and
     * versions stay where the target has them too, the security level where it has the same scheme. As in Jira only the issue
     * itself is reported as moved, not its sub-tasks.
     */
    public TrackerIssue move(TrackerUser who, long issueId, long targetProjectId) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.MOVE_ISSUES, issue, "You do not have permission to move this issue.");
        refuseForSubTask(issue, "project", "A sub-task moves with its parent.");
        TrackerProject target = asked.project(targetProjectId);
        asked.needs(Permission.CREATE_ISSUES, target, "You do not have permission to create issues in that project.");
        if (target.id() == issue.projectId()) {
            throw new RejectedInput("project", "The issue is in that project already.");
        }
        return tell(Kind.MOVED, who, tracker.issues().move(issueId, target));
    }

    /** With its sub-tasks, comments and worklogs, which vanish without a trace in the feed of deleted worklogs. */
    public void delete(TrackerUser who, long issueId) {
        Asked asked = new Asked(tracker, who);
        TrackerIssue issue = asked.issue(issueId);
        asked.needs(Permission.DELETE_ISSUES, issue, "You do not have permission to delete this issue.");
        List<TrackerIssue> going = new ArrayList<>(tracker.issues().subTasksOf(issueId));
        going.add(issue);
        tracker.issues().remove(issueId);
        Happening.deleted(who, going).forEach(news);
    }

    private TrackerIssue tell(Kind kind, TrackerUser who, TrackerIssue issue) {
        news.accept(Happening.of(kind, who, issue));
        return issue;
    }

    private static void acceptAssignee(Asked asked, Optional<String> assigneeKey, long projectId) {
        if (!asked.isAssignable(assigneeKey, projectId)) {
            throw new RejectedInput("assignee", "That user cannot be assigned issues of this project.");
        }
    }

    private void acceptLevel(Optional<Long> levelId, TrackerProject project) {
        if (levelId.isPresent() && tracker.permissions().levelsOf(project).stream().noneMatch(level -> level.id() == levelId.get())) {
            throw new RejectedInput("security", "The project has no such security level.");
        }
    }

    private void acceptParts(NewIssue issue, TrackerProject project) {
        List<String> components = tracker.parts().componentsOf(project.id()).stream().map(part -> part.name()).toList();
        List<String> versions = tracker.parts().versionsOf(project.id()).stream().map(part -> part.name()).toList();
        if (!components.containsAll(issue.components())) {
            throw new RejectedInput("component", "The project has no such component.");
        }
        if (!versions.containsAll(issue.fixVersions())) {
            throw new RejectedInput("fixversion", "The project has no such version.");
        }
    }

    private static void refuseForSubTask(TrackerIssue issue, String field, String reason) {
        if (issue.isSubTask()) {
            throw new RejectedInput(field, reason);
        }
    }
}
