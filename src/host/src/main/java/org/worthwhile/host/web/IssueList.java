package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.IssueQuery;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** Issues in pages, sorted by a column, found by words. */
final class IssueList {

    static final int PAGE_SIZE = 25;

    private final Tracker tracker;

    IssueList(Tracker tracker) {
        this.tracker = tracker;
    }

    Page ofProject(Visit visit, TrackerProject project) {
        return list(visit, project.name(), IssueQuery.inProject(project.id()));
    }

    Page ofAll(Visit visit) {
        return list(visit, "Issues", IssueQuery.everything()).tab("issues");
    }

    private Page list(Visit visit, String title, IssueQuery all) {
        ListLinks links = ListLinks.of(visit);
        IssueQuery query = all.withText(visit.param("text")).in(links.order());
        IssuePage found = tracker.issues().visibleTo(visit.access(), query, links.offset(), PAGE_SIZE);
        Map<String, TrackerUser> people = tracker.users().byKeys(mentioned(found.issues()));
        long end = found.offset() + found.issues().size();
        return Page.of("issues.vm", title)
                .context("jira.navigator").context("jira.navigator.advanced")
                .with("issues", found.issues().stream().map(issue -> IssueView.of(issue, people, visit.zone(), "")).toList())
                .with("columns", links.columns())
                .with("text", visit.param("text"))
                .with("first", found.offset() + 1).with("last", end).with("total", found.total())
                .with("previous", links.offset() > 0 ? links.page(links.offset() - PAGE_SIZE) : "")
                .with("next", end < found.total() ? links.page(end) : "");
    }

    private static Set<String> mentioned(List<TrackerIssue> issues) {
        return issues.stream().flatMap(issue -> Stream.of(issue.assigneeKey(), issue.reporterKey())).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The order and the offset an address asks for, and the addresses of other orders and pages. */
    private record ListLinks(String text, IssueOrder order, long offset) {

        static ListLinks of(Visit visit) {
            return new ListLinks(visit.param("text"), order(visit.param("sort")), offset(visit.param("startIndex")));
        }

        private static IssueOrder order(String sort) {
            for (IssueOrder.Column column : IssueOrder.Column.values()) {
                if (sort.equals(name(column)) || sort.equals("-" + name(column))) {
                    return new IssueOrder(column, sort.startsWith("-"));
                }
            }
            return IssueOrder.NEWEST_CHANGE_FIRST;
        }

        private static long offset(String start) {
            return start.matches("[0-9]{1,9}") ? Long.parseLong(start) : 0;
        }

        private static String name(IssueOrder.Column column) {
            return column.name().toLowerCase(Locale.ROOT);
        }

        String page(long start) {
            return link(order, Math.max(0, start));
        }

        private String link(IssueOrder wanted, long start) {
            return "?sort=" + (wanted.descending() ? "-" : "") + name(wanted.column()) + "&startIndex=" + start
                    + (text.isEmpty() ? "" : "&text=" + Frames.encoded(text));
        }

        List<ColumnHead> columns() {
            List<ColumnHead> heads = new ArrayList<>();
            heads.add(head(IssueOrder.Column.KEY, "Key", "narrow"));
            heads.add(head(IssueOrder.Column.SUMMARY, "Summary", "summary"));
            heads.add(head(IssueOrder.Column.STATUS, "Status", "narrow"));
            heads.add(head(IssueOrder.Column.ASSIGNEE, "Assignee", ""));
            heads.add(head(IssueOrder.Column.UPDATED, "Updated", "narrow"));
            return heads;
        }

        private ColumnHead head(IssueOrder.Column column, String label, String style) {
            boolean sorted = order.column() == column;
            boolean descendingNext = sorted ? !order.descending() : column == IssueOrder.Column.UPDATED;
            String direction = sorted ? order.descending() ? "descending" : "ascending" : "";
            return new ColumnHead(label, link(new IssueOrder(column, descendingNext), 0), direction, style);
        }
    }

    /** A column's head: its link sorts by it, or turns the order round. */
    public record ColumnHead(String label, String link, String direction, String style) {
    }
}
