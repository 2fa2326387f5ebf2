package org.worthwhile.domain.figure;

import java.util.Collection;
import java.util.List;

/**
 * Issues whose figures changed, and projects of which all did, and which the index of Jira does not know of yet. The stores of notes,
 * budgets, plans and the ledger add them, in the transaction of the change, so that none is lost and none is told of that never happened.
 */
public interface TouchedIssues {

    /** The first ones, in the order they were touched; an issue or a project may be among them more than once. */
    List<Touch> first(int most);

    /** How many changes the index does not know of yet. */
    long waiting();

    /** For changes that no store tells of. */
    void touch(Collection<Long> issueIds);

    /**
     * All issues of the project.
     *
     * @param beyondIssue without those up to this id
     */
    void touchProject(long projectId, long beyondIssue);

    void forget(Collection<Touch> done);
}
