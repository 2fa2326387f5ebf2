package org.worthwhile.usecase.valuenote;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.domain.ledger.IssueIds;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.valuenote.LinkedIssues;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.LedgerProgress;

/**
 * Keeps in mind in which project each linked issue is: at once after a move or a deletion, soon after a note was written, and after each
 * comparison of the ledger with Jira, as both miss the same events. One after the other, like everything that asks Jira where issues are,
 * so that what was asked last stays.
 */
@Named
public class FollowLinkedIssues {

    static final String CURSOR = "linked-issues-cursor";
    static final String STARTED = "linked-issues-started";
    static final String COMPARED = "linked-issues-compared";
    /** So many issues are looked after while nobody else may write. */
    static final int AT_ONCE = 200;

    private static final String START = "0";

    private final LinkedIssues linked;
    private final IssueIds issueIds;
    private final Ledger ledger;
    private final LedgerProgress progress;
    private final Bookmarks bookmarks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public FollowLinkedIssues(LinkedIssues linked, IssueIds issueIds, Ledger ledger, LedgerProgress progress, Bookmarks bookmarks,
            Transactions transactions, Clock clock) {
        this.linked = linked;
        this.issueIds = issueIds;
        this.ledger = ledger;
        this.progress = progress;
        this.bookmarks = bookmarks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** After a move or a deletion; returns how many links that changed. Needs a transaction. */
    public int byId(long issueId) {
        return lookAfter(Set.of(issueId));
    }

    /**
     * Looks after new links, and after a comparison of the ledger after all. Takes up what was left. Not to be called inside a transaction.
     *
     * @param goOn asked before each few issues
     * @return whether nothing is left to do
     */
    public boolean run(BooleanSupplier goOn) {
        return lookAfterNew(goOn) && (!isDue() || compareAll(goOn));
    }

    private boolean lookAfterNew(BooleanSupplier goOn) {
        for (Set<Long> some = linked.notLookedAfter(AT_ONCE); !some.isEmpty(); some = linked.notLookedAfter(AT_ONCE)) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            Set<Long> these = some;
            transactions.perform(() -> lookAfter(these));
        }
        return true;
    }

    /** Counts as of its start, as the app may have been off in between: what happened then is found by another one. */
    private boolean compareAll(BooleanSupplier goOn) {
        if (cursor() == 0) {
            transactions.perform(() -> bookmarks.keep(STARTED, Long.toString(clock.millis())));
        }
        for (SortedSet<Long> some = next(); !some.isEmpty(); some = next()) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            SortedSet<Long> these = some;
            transactions.perform(() -> {
                lookAfter(these);
                bookmarks.keep(CURSOR, Long.toString(these.last()));
            });
        }
        transactions.perform(() -> {
            bookmarks.keep(CURSOR, START);
            bookmarks.keep(COMPARED, bookmarks.at(STARTED).orElseThrow());
        });
        return true;
    }

    private SortedSet<Long> next() {
        return linked.after(cursor(), AT_ONCE);
    }

    private long cursor() {
        return Long.parseLong(bookmarks.at(CURSOR).orElse(START));
    }

    private int lookAfter(Collection<Long> some) {
        ledger.hold();
        return linked.areIn(some, issueIds.projectsOf(some));
    }

    private boolean isDue() {
        Optional<Instant> compared = bookmarks.at(COMPARED).map(Long::valueOf).map(Instant::ofEpochMilli);
        return cursor() > 0 || compared.isEmpty() || progress.reconciliationFinished().filter(compared.get()::isBefore).isPresent();
    }
}
