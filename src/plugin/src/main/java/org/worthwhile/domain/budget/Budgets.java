package org.worthwhile.domain.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Budgets of projects with all their versions, and plans of issues. */
public interface Budgets {

    /** The latest version. */
    Optional<Budget> ofProject(long projectId);

    /** The latest versions, in any order; projects that never had a budget are missing. Any number of ids. */
    List<Budget> ofProjects(Collection<Long> projectIds);

    /** Every version, the latest first. */
    List<Budget> historyOf(long projectId);

    /**
     * Keeps the next version beside the earlier ones.
     *
     * @param next its version is one more than that of the budget it follows
     * @throws org.worthwhile.domain.refusal.ConcurrentChange when the latest stored version is another than the one it follows
     */
    void add(Budget next);

    /** The latest versions, in any order; issues that were never planned are missing. Any number of ids. */
    List<IssuePlan> plansOf(Collection<Long> issueIds);

    /**
     * Keeps the next version in place of the one before.
     *
     * @param next its version is one more than that of the plan it follows
     * @throws org.worthwhile.domain.refusal.ConcurrentChange when the stored version is another than the one it follows
     */
    void put(IssuePlan next);
}
