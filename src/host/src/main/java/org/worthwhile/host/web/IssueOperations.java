package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.command.Commands;
import org.worthwhile.host.webfragment.RenderedItem;

/** What this person can do with an issue: the buttons above it, the menu behind More, and where its status can go. */
final class IssueOperations {

    private final Commands commands;

    IssueOperations(Commands commands) {
        this.commands = commands;
    }

    List<RenderedItem> buttons(Visit visit, TrackerIssue issue) {
        return Stream.of(
                offer(visit, issue, Permission.EDIT_ISSUES, "edit-issue", "Edit", EditIssuePage.FORM).map(item -> item.withIcon("aui-iconfont-edit")),
                offer(visit, issue, Permission.ADD_COMMENTS, "comment-issue", "Comment", CommentPage.FORM).map(item -> item.withIcon("aui-iconfont-comment")),
                offer(visit, issue, Permission.ASSIGN_ISSUES, "assign-issue", "Assign", AssignIssuePage.FORM)).flatMap(items -> items).toList();
    }

    /** Groups of the menu, none of them empty. */
    List<List<RenderedItem>> more(Visit visit, TrackerIssue issue) {
        List<RenderedItem> create = issue.isSubTask() ? List.of()
                : offer(visit, issue, Permission.CREATE_ISSUES, "create-subtask", "Create sub-task", CreateIssuePage.FORM, "parentIssueId").toList();
        List<RenderedItem> work = offer(visit, issue, Permission.WORK_ON_ISSUES, "log-work", "Log work", LogWorkPage.FORM).toList();
        List<RenderedItem> away = new ArrayList<>();
        if (!issue.isSubTask()) {
            away.addAll(offer(visit, issue, Permission.MOVE_ISSUES, "move-issue", "Move", MoveIssuePage.FORM).toList());
        }
        away.addAll(offer(visit, issue, Permission.DELETE_ISSUES, "delete-issue", "Delete", DeleteIssuePage.FORM).toList());
        return Stream.of(work, create, away).filter(group -> !group.isEmpty()).toList();
    }

    List<Choice> transitions(Visit visit, TrackerIssue issue) {
        return visit.user().isPresent() && visit.access().allows(Permission.TRANSITION_ISSUES, issue)
                ? IssueFields.choices(Stream.of(IssueStatus.values()).filter(commands.issues().transitionsOf(issue)::contains)) : List.of();
    }

    private static Stream<RenderedItem> offer(Visit visit, TrackerIssue issue, Permission permission, String id, String label, String path) {
        return offer(visit, issue, permission, id, label, path, "id");
    }

    private static Stream<RenderedItem> offer(Visit visit, TrackerIssue issue, Permission permission, String id, String label, String path,
            String parameter) {
        boolean offered = visit.user().isPresent() && visit.access().allows(permission, issue);
        String url = visit.request().getContextPath() + path + "?" + parameter + "=" + issue.id();
        return offered ? Stream.of(RenderedItem.link(id, label, url)) : Stream.empty();
    }
}
