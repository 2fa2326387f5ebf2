package org.worthwhile.usecase.rate;

import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;

/** What a change of rates would do to one project, as far as the person may see its entries. */
public final class ProjectChange {

    private final ProjectRef project;
    private final long entries;
    private final LedgerTotals before;
    private final LedgerTotals after;

    ProjectChange(ProjectRef project, long entries, LedgerTotals before, LedgerTotals after) {
        this.project = project;
        this.entries = entries;
        this.before = before;
        this.after = after;
    }

    public ProjectRef project() {
        return project;
    }

    /** How many entries would change. */
    public long entries() {
        return entries;
    }

    /** Those entries as they are: spent per currency, unpriced time. */
    public LedgerTotals before() {
        return before;
    }

    /** Those entries as they would be. */
    public LedgerTotals after() {
        return after;
    }
}
