package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.jql.JqlQuery;
import org.worthwhile.host.tracker.IssueOrder;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.IssueQuery;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** Issues in pages, sorted by a column, found by words or by JQL. */
final class IssueList {

    static final int PAGE_SIZE = 25;

    private final Desk desk;
    private final FilterScreen filters;

    IssueList(Desk desk, FilterScreen filters) {
        this.desk = desk;
        this.filters = filters;
    }

    Page ofProject(Visit visit, TrackerProject project) {
        return words(visit, project.name(), IssueQuery.inProject(project.id()));
    }

    /** Those with the words in key or summary. */
    Page ofAll(Visit visit) {
        return words(visit, "Issues", IssueQuery.everything()).tab("issues");
    }

    private Page words(Visit visit, String title, IssueQuery all) {
        ListLinks links = ListLinks.of(visit);
        IssueQuery query = all.withText(visit.param("text"));
        IssuePage found = desk.tracker().issues().visibleTo(visit.access(), links.own().map(query::in).orElse(query), links.offset(), PAGE_SIZE);
        return list(visit, title, links, found);
    }

    /** In the order the question asks for, unless a column was chosen; without a question what changed last comes first. */
    Page asked(Visit visit, String jql, Optional<SavedFilter> filter) {
        ListLinks links = ListLinks.of(visit);
        List<JqlQuery.SortTerm> order = links.terms(IssueColumn.offered(desk, visit.access()), jql.isBlank());
        AskedIssues asked = filters.asked(visit, jql, order);
        return list(visit, filter.map(SavedFilter::name).orElse("Issues"), links, filters.find(visit, asked, links.offset(), PAGE_SIZE)).tab("issues")
                .with("jql", jql).with("encodedJql", Frames.encoded(jql)).with("problems", asked.problems()).with("filter", filter);
    }

    private Page list(Visit visit, String title, ListLinks links, IssuePage found) {
        List<IssueColumn> columns = IssueColumn.chosen(desk, visit);
        Map<String, TrackerUser> people = desk.tracker().users().byKeys(mentioned(found.issues()));
        Map<Long, String> projects = desk.tracker().projects().all().stream().collect(Collectors.toMap(TrackerProject::id, TrackerProject::name));
        long end = found.offset() + found.issues().size();
        return Page.of("issues.vm", title)
                .context("jira.navigator").context("jira.navigator.advanced")
                .with("rows", found.issues().stream().map(issue -> new Row(IssueView.of(issue, people, visit.zone(), ""),
                        projects.get(issue.projectId()), cells(columns, issue))).toList())
                .with("columns", links.heads(columns))
                .with("text", visit.param("text")).with("chosenColumns", visit.param("columns")).with("encodedColumns", Frames.encoded(visit.param("columns")))
                .with("jql", "").with("encodedJql", "").with("problems", List.of()).with("filter", Optional.empty())
                .with("first", found.offset() + 1).with("last", end).with("total", found.total())
                .with("previous", links.offset() > 0 ? links.page(links.offset() - PAGE_SIZE) : "")
                .with("next", end < found.total() ? links.page(end) : "");
    }

    private Map<String, Markup> cells(List<IssueColumn> columns, TrackerIssue issue) {
        Map<String, Markup> cells = new HashMap<>();
        columns.forEach(column -> column.field().ifPresent(field -> cells.put(column.id(),
                new Markup(desk.fields().html().inColumn(field, desk.fields().issue(issue)).orElse("")))));
        return cells;
    }

    private static Set<String> mentioned(List<TrackerIssue> issues) {
        return issues.stream().flatMap(issue -> Stream.of(issue.assigneeKey(), issue.reporterKey())).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The order and the offset an address asks for, and the addresses of other orders and pages.
     *
     * @param question the rest of the address, which stays
     * @param sort a column's id, with a minus in front for the other way round; empty for the list's own order
     */
    private record ListLinks(String question, String sort, long offset) {

        private static final List<String> QUESTION = List.of("text", "jql", "filter", "columns");

        static ListLinks of(Visit visit) {
            String question = QUESTION.stream().filter(name -> !visit.param(name).isEmpty())
                    .map(name -> "&" + name + "=" + Frames.encoded(visit.param(name))).collect(Collectors.joining());
            return new ListLinks(question, visit.param("sort"), offset(visit.param("startIndex")));
        }

        private static long offset(String start) {
            return start.matches("[0-9]{1,9}") ? Long.parseLong(start) : 0;
        }

        /** By its id or by what JQL calls it. */
        private boolean isSortedBy(IssueColumn column) {
            return isSortedBy(column.id()) || !column.sort().isEmpty() && isSortedBy(column.sort());
        }

        private boolean isSortedBy(String name) {
            return sort.equals(name) || sort.equals("-" + name);
        }

        private boolean isDescending() {
            return sort.startsWith("-");
        }

        /** Of a list that is not asked in JQL. */
        Optional<IssueOrder> own() {
            return Stream.of(IssueOrder.Column.values()).filter(column -> (isSortedBy(idOf(column)) || isSortedBy(column.name().toLowerCase(Locale.ROOT))))
                    .map(column -> new IssueOrder(column, isDescending())).findFirst();
        }

        private static String idOf(IssueOrder.Column column) {
            return switch (column) {
                case KEY -> "issuekey";
                case TYPE -> "issuetype";
                case DUE -> "duedate";
                default -> column.name().toLowerCase(Locale.ROOT);
            };
        }

        List<JqlQuery.SortTerm> terms(List<IssueColumn> offered, boolean newestChangeFirst) {
            List<JqlQuery.SortTerm> chosen = offered.stream().filter(column -> !column.sort().isEmpty() && isSortedBy(column))
                    .map(column -> new JqlQuery.SortTerm(column.sort(), Optional.of(isDescending()))).toList();
            return chosen.isEmpty() && newestChangeFirst ? List.of(new JqlQuery.SortTerm("updated", Optional.of(true))) : chosen;
        }

        String page(long start) {
            return link(sort, Math.max(0, start));
        }

        private String link(String wanted, long start) {
            return "?" + (wanted.isEmpty() ? "" : "sort=" + Frames.encoded(wanted) + "&") + "startIndex=" + start + question;
        }

        List<ColumnHead> heads(List<IssueColumn> columns) {
            List<ColumnHead> heads = new ArrayList<>();
            columns.forEach(column -> heads.add(head(column)));
            return heads;
        }

        private ColumnHead head(IssueColumn column) {
            boolean sorted = isSortedBy(column);
            boolean descendingNext = sorted ? !isDescending() : column.id().equals("updated");
            String link = column.sort().isEmpty() ? "" : link((descendingNext ? "-" : "") + column.id(), 0);
            return new ColumnHead(column.id(), column.label(), link, sorted ? isDescending() ? "descending" : "ascending" : "", column.style());
        }
    }

    /** A column's head: its link sorts by it, or turns the order round. */
    public record ColumnHead(String id, String label, String link, String direction, String style) {
    }

    /**
     * An issue in the list.
     *
     * @param cells of custom fields, by id
     */
    public record Row(IssueView issue, String project, Map<String, Markup> cells) {
    }
}
