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

    static final String ISSUE = "ISSUE_ID";
    /** To whom worklogs are kept. */
    static final List<String> LEVELS = List.of("VIS_GROUP_DIGEST", "VIS_ROLE");
    /** What {@link #takes} asks for. */
    static final List<String> JUDGED_COLUMNS = List.of(ISSUE, LEVELS.get(0), LEVELS.get(1));

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
        return isAbout(issueId) && isSeen(issueId, groupDigest, role);
    }

    boolean isAbout(Long issueId) {
        return query.issueIds().filter(wanted -> !wanted.contains(issueId)).isEmpty();
    }

    Conditions addTo(Conditions conditions) {
        addWithoutPlace(conditions.that("PROJECT_ID", "= ?", query.projectId()));
        return needsJudging() ? conditions : addLists(conditions);
    }

    /** What holds for whichever project, issues and sight. */
    Conditions addWithoutPlace(Conditions conditions) {
        conditions.that("WORK_DAY", "<= ?", query.lastDay().toString());
        query.from().ifPresent(day -> conditions.that("WORK_DAY", ">= ?", day.toString()));
        query.authorKey().ifPresent(key -> conditions.that("AUTHOR_DIGEST", "= ?", Digest.of(key)));
        if (query.pricing() != Pricing.EITHER) {
            conditions.that("RATE_ID", query.pricing() == Pricing.PRICED ? "IS NOT NULL" : "IS NULL");
        }
        return conditions;
    }

    private Conditions addLists(Conditions conditions) {
        query.issueIds().ifPresent(wanted -> conditions.in("ISSUE_ID", wanted));
        return sight.isEverything() ? conditions : conditions.notIn("ISSUE_ID", sight.hiddenIssues())
                .absentOrIn("VIS_GROUP_DIGEST", groups)
                .absentOrIn("VIS_ROLE", sight.roles());
    }

    boolean isSeen(Long issueId, String groupDigest, Long role) {
        return sight.isEverything() || !sight.hiddenIssues().contains(issueId)
                && (groupDigest == null || groups.contains(groupDigest))
                && (role == null || sight.roles().contains(role));
    }

    private static boolean isLong(Set<?> list) {
        return list.size() > Conditions.LONGEST_LIST;
    }
}
