package org.worthwhile.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.domain.ledger.LedgerQuery;

/**
 * What queries about several projects mean to the table LEDGER_ENTRY. The conditions hold for all of them; which rows are meant in
 * which project, {@link #isAbout} and {@link #isSeen} judge.
 */
final class LedgerFilters {

    private final Map<Long, LedgerFilter> byProject = new HashMap<>();
    private final Collection<LedgerQuery> queries;
    private final boolean byIssue;

    /** @param queries at least one, of different projects and alike in everything but project, sight and issues */
    LedgerFilters(Collection<LedgerQuery> queries) {
        this.queries = queries;
        this.byIssue = queries.stream().anyMatch(LedgerQuery::distinguishesIssues);
        LedgerQuery first = queries.iterator().next();
        for (LedgerQuery query : queries) {
            if (!query.isAlikeElsewhere(first) || byProject.put(query.projectId(), new LedgerFilter(query)) != null) {
                throw new IllegalArgumentException("Not questions that one statement can answer: " + queries);
            }
        }
    }

    /** What rows must be grouped by to be judged. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(Set.of("PROJECT_ID"));
        if (byIssue) {
            columns.add(LedgerFilter.ISSUE);
        }
        if (queries.stream().anyMatch(query -> !query.sight().isEverything())) {
            columns.addAll(LedgerFilter.LEVELS);
        }
        return columns;
    }

    boolean isAbout(long projectId, Long issueId) {
        LedgerFilter filter = byProject.get(projectId);
        return filter != null && filter.isAbout(issueId);
    }

    /** Of a row that a query is about. */
    boolean isSeen(long projectId, Long issueId, String groupDigest, Long role) {
        return byProject.get(projectId).isSeen(issueId, groupDigest, role);
    }

    Conditions addTo(Conditions conditions) {
        conditions.inOrWithin("PROJECT_ID", byProject.keySet());
        wantedIssues().filter(ids -> ids.size() <= Conditions.LONGEST_LIST).ifPresent(ids -> conditions.in(LedgerFilter.ISSUE, ids));
        return byProject.values().iterator().next().addWithoutPlace(conditions);
    }

    /** Absent when some query means all issues of its project. */
    private Optional<Set<Long>> wantedIssues() {
        return queries.stream().allMatch(query -> query.issueIds().isPresent())
                ? Optional.of(queries.stream().flatMap(query -> query.issueIds().orElseThrow().stream()).collect(Collectors.toSet()))
                : Optional.empty();
    }
}
