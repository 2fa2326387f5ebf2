package org.worthwhile.domain.figure;

import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.ledger.LedgerTotals;

/** What the entries of one issue add up to that stand in the same project and are kept to the same people. */
public final class IssueWork {

    private final long projectId;
    private final String groupLevel;
    private final Long roleLevel;
    private final LedgerTotals totals;

    /**
     * @param groupLevel null when not kept to a group
     * @param roleLevel null when not kept to a role
     */
    public IssueWork(long projectId, String groupLevel, Long roleLevel, LedgerTotals totals) {
        this.projectId = projectId;
        this.groupLevel = groupLevel;
        this.roleLevel = roleLevel;
        this.totals = Objects.requireNonNull(totals, "totals");
    }

    /** Where the work was priced: the issue's former project until its move was taken in. */
    public long projectId() {
        return projectId;
    }

    public Optional<String> groupLevel() {
        return Optional.ofNullable(groupLevel);
    }

    public Optional<Long> roleLevel() {
        return Optional.ofNullable(roleLevel);
    }

    public LedgerTotals totals() {
        return totals;
    }
}
