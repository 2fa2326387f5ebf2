package org.worthwhile.host.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.worthwhile.host.jql.AskedIssues;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.IssuePage;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;

/** Finds issues in the index. Only those that the person may browse, by the project and the level they are indexed with. */
final class IssueSearch {

    private final Tracker tracker;
    private final IssueIndex index;

    IssueSearch(Tracker tracker, IssueIndex index) {
        this.tracker = tracker;
        this.index = index;
    }

    /** Issues that are gone from the tracker, but not yet from the index, are left out of the page. */
    IssuePage find(Access access, AskedIssues asked, long offset, int limit) {
        Query query = IndexQueries.both(visible(access), ConditionQueries.of(asked.where()));
        return index.search(searcher -> {
            int total = searcher.count(query);
            long end = Math.min(total, offset + limit);
            return new IssuePage(end <= offset ? List.of() : issues(searcher, query, asked.order(), offset, Math.toIntExact(end)), offset, total);
        });
    }

    private List<TrackerIssue> issues(IndexSearcher searcher, Query query, List<SortField> order, long offset, int end) throws IOException {
        TopDocs found = searcher.search(query, end, sort(order));
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : List.of(found.scoreDocs).subList(Math.toIntExact(offset), found.scoreDocs.length)) {
            ids.add(Long.valueOf(searcher.doc(hit.doc, Set.of(IssueDocuments.ID)).get(IssueDocuments.ID)));
        }
        Map<Long, TrackerIssue> issues = tracker.issues().byIds(ids).stream().collect(Collectors.toMap(TrackerIssue::id, Function.identity()));
        return ids.stream().map(issues::get).filter(Objects::nonNull).toList();
    }

    private static Sort sort(List<SortField> order) {
        SortField newest = new SortField(IssueDocuments.NUMBER, SortField.Type.LONG, true);
        return new Sort(Stream.concat(order.stream(), Stream.of(newest)).toArray(SortField[]::new));
    }

    /** Projects with the same levels are asked for together: most have none, and Lucene takes a thousand parts at most. */
    private static Query visible(Access access) {
        Map<Set<Long>, List<String>> projects = access.projectsWith(Permission.BROWSE_PROJECTS).stream()
                .collect(Collectors.groupingBy(access::levelsAdmitting, Collectors.mapping(Object::toString, Collectors.toList())));
        return IndexQueries.any(projects.entrySet().stream()
                .map(alike -> IndexQueries.both(IndexQueries.oneOf(IssueDocuments.PROJECT, alike.getValue()), levels(alike.getKey()))).toList());
    }

    private static Query levels(Collection<Long> admitting) {
        return IndexQueries.oneOf(IssueDocuments.SECURITY,
                Stream.concat(Stream.of(IssueDocuments.NONE), admitting.stream().map(Object::toString)).toList());
    }
}
