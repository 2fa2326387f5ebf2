package org.worthwhile.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All worklogs of Jira, whoever may see them: this is not for answering people.
 * A failure is thrown, never taken for "none": absence makes the ledger forget.
 */
public interface Worklogs {

    /**
     * One page of the worklogs created or changed at this time or later, oldest change first. Jira keeps back the latest
     * minute; a move of an issue changes none of its worklogs.
     *
     * @param millis epoch milliseconds, included; a page may also hold rows of the millisecond before
     */
    FeedPage<Worked> updatedSince(long millis);

    /** One page of the ids of worklogs deleted at this time or later; may lack those that went with their issue. */
    FeedPage<Long> deletedSince(long millis);

    /** The worklog as it is now; absent when it, or its issue, does not exist. */
    Optional<Worked> byId(long worklogId);

    /** All worklogs of each issue as it is now, in any order; only issues that do not exist are missing. */
    Map<Long, List<Worked>> ofIssues(Collection<Long> issueIds);
}
