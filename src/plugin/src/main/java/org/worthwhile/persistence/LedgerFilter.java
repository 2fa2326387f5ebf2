package org.worthwhile.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.ledger.Sight;

/**
 * What a query means to the table LEDGER_ENTRY. Lists of issues, groups and roles are conditions while they are short; when one is
 * longer than databases take, the conditions leave all of them out and {@link #takes} judges the rows.
 */
final class LedgerFilter {

    /** Four such lists stay below the 2,100 parameters that SQL Server takes in a statement, each below the 1,000 of Oracle. */
    static final int LONGEST_LIST = 400;
    /** What {@link #takes} asks for. */
    static final List<String> JUDGED_COLUMNS = List.of("ISSUE_ID", "VIS_GROUP_DIGEST", "VIS_ROLE");

    private final LedgerQuery query;
    private final Sight sight;
    private final Set<String> groups;

    LedgerFilter(LedgerQuery query) {
        this.query = query;
        this.sight = query.sight();
        this.groups = sight.groups().stream().map(Digest::of).collect(Collectors.toSet());
    }

    /** Whether rows that meet the conditions may still be the wrong ones. */
    boolean needsJudging() {
        return isLong(query.issueIds().orElse(Set.of())) || isLong(sight.hiddenIssues()) || isLong(groups) || isLong(sight.roles());
    }

    boolean takes(Long issueId, String groupDigest, Long role) {
        return query.issueIds().filter(wanted -> !wanted.contains(issueId)).isEmpty()
                && (sight.isEverything() || isSeen(issueId, groupDigest, role));
    }

    Conditions addTo(Conditions conditions) {
        conditions.that("PROJECT_ID", "= ?", query.projectId()).that("WORK_DAY", "<= ?", query.lastDay().toString());
        query.from().ifPresent(day -> conditions.that("WORK_DAY", ">= ?", day.toString()));
        query.authorKey().ifPresent(key -> conditions.that("AUTHOR_DIGEST", "= ?", Digest.of(key)));
        if (query.pricing() != Pricing.EITHER) {
            conditions.that("RATE_ID", query.pricing() == Pricing.PRICED ? "IS NOT NULL" : "IS NULL");
        }
        return needsJudging() ? conditions : addLists(conditions);
    }

    private Conditions addLists(Conditions conditions) {
        query.issueIds().ifPresent(wanted -> conditions.in("ISSUE_ID", wanted));
        return sight.isEverything() ? conditions : conditions.notIn("ISSUE_ID", sight.hiddenIssues())
                .absentOrIn("VIS_GROUP_DIGEST", groups)
                .absentOrIn("VIS_ROLE", sight.roles());
    }

    private boolean isSeen(Long issueId, String groupDigest, Long role) {
        return !sight.hiddenIssues().contains(issueId)
                && (groupDigest == null || groups.contains(groupDigest))
                && (role == null || sight.roles().contains(role));
    }

    private static boolean isLong(Set<?> list) {
        return list.size() > LONGEST_LIST;
    }
}
