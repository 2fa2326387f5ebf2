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
import org.worthwhile.host.tracker.SavedFilter;
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

    /** In the order the question asks for, unless a column was chosen. */
    Page asked(Visit visit, Asked asked) {
        return list(visit, asked.filter().map(SavedFilter::name).orElse("Issues"), asked.query()).tab("issues")
                .with("jql", asked.jql()).with("encodedJql", Frames.encoded(asked.jql())).with("problems", asked.problems()).with("filter", asked.filter());
    }

    private Page list(Visit visit, String title, IssueQuery all) {
        ListLinks links = ListLinks.of(visit);
        IssueQuery narrowed = all.withText(visit.param("text"));
        IssueQuery query = links.order().map(narrowed::in).orElse(narrowed);
        IssuePage found = tracker.issues().visibleTo(visit.access(), query, links.offset(), PAGE_SIZE);
        Map<String, TrackerUser> people = tracker.users().byKeys(mentioned(found.issues()));
        long end = found.offset() + found.issues().size();
        return Page.of("issues.vm", title)
                .context("jira.navigator").context("jira.navigator.advanced")
                .with("issues", found.issues().stream().map(issue -> IssueView.of(issue, people, visit.zone(), "")).toList())
                .with("columns", links.columns())
                .with("text", visit.param("text"))
                .with("jql", "").with("encodedJql", "").with("problems", List.of()).with("filter", Optional.empty())
                .with("first", found.offset() + 1).with("last", end).with("total", found.total())
                .with("previous", links.offset() > 0 ? links.page(links.offset() - PAGE_SIZE) : "")
                .with("next", end < found.total() ? links.page(end) : "");
    }

    private static Set<String> mentioned(List<TrackerIssue> issues) {
        return issues.stream().flatMap(issue -> Stream.of(issue.assigneeKey(), issue.reporterKey())).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The order and the offset an address asks for, and the addresses of other orders and pages.
     *
     * @param question the rest of the address, which stays
     * @param order the chosen one; without a question of its own a list shows what changed last
     */
    private record ListLinks(String question, Optional<IssueOrder> order, long offset) {

        private static final List<String> QUESTION = List.of("text", "jql", "filter");

        static ListLinks of(Visit visit) {
            String question = QUESTION.stream().filter(name -> !visit.param(name).isEmpty())
                    .map(name -> "&" + name + "=" + Frames.encoded(visit.param(name))).collect(Collectors.joining());
            boolean hasOrder = !visit.param("jql").isEmpty() || !visit.param("filter").isEmpty();
            return new ListLinks(question, chosen(visit.param("sort")).or(() -> Optional.of(IssueOrder.NEWEST_CHANGE_FIRST).filter(newest -> !hasOrder)),
                    offset(visit.param("startIndex")));
        }

        private static Optional<IssueOrder> chosen(String sort) {
            return Stream.of(IssueOrder.Column.values()).filter(column -> sort.equals(name(column)) || sort.equals("-" + name(column)))
                    .map(column -> new IssueOrder(column, sort.startsWith("-"))).findFirst();
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

        private String link(Optional<IssueOrder> wanted, long start) {
            String sort = wanted.map(by -> "sort=" + (by.descending() ? "-" : "") + name(by.column()) + "&").orElse("");
            return "?" + sort + "startIndex=" + start + question;
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
            Optional<Boolean> sorted = order.filter(by -> by.column() == column).map(IssueOrder::descending);
            boolean descendingNext = sorted.map(descending -> !descending).orElse(column == IssueOrder.Column.UPDATED);
            String direction = sorted.map(descending -> descending ? "descending" : "ascending").orElse("");
            return new ColumnHead(label, link(Optional.of(new IssueOrder(column, descendingNext)), 0), direction, style);
        }
    }

    /**
     * What was asked in JQL.
     *
     * @param query finds nothing when there are problems
     */
    record Asked(String jql, Optional<SavedFilter> filter, IssueQuery query, List<String> problems) {
    }

    /** A column's head: its link sorts by it, or turns the order round. */
    public record ColumnHead(String label, String link, String direction, String style) {
    }
}
