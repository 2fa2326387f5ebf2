package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.IssueIds;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.usecase.Transactions;

/**
 * Compares ledger and Jira issue by issue and puts right what differs. Issues that only one of them has are compared as well,
 * so that deleted issues and projects are found.
 */
@Named
public class ReconcileLedger {

    /** After so many issues at most, the place is remembered; a restart compares them once more. */
    static final int AT_ONCE = 50;
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

    private final IssueIds issueIds;
    private final Ledger ledger;
    private final Rates rates;
    private final TakeInIssue takeInIssue;
    private final LedgerProgress progress;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ReconcileLedger(IssueIds issueIds, Ledger ledger, Rates rates, TakeInIssue takeInIssue, LedgerProgress progress,
            Transactions transactions, Clock clock) {
        this.issueIds = issueIds;
        this.ledger = ledger;
        this.rates = rates;
        this.takeInIssue = takeInIssue;
        this.progress = progress;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** After a time in which nobody listened: what happened to issues meanwhile stands in no feed. Not to be called inside a transaction. */
    public void want() {
        transactions.perform(() -> progress.wantReconciliation(clock.instant()));
    }

    /** Whether one is under way, was asked for since the last one started, or the last one is a day old. */
    public boolean isDue() {
        return progress.reconciliationCursor().isPresent() || isWanted() || isOld();
    }

    /**
     * Starts, or goes on where it was left. Not to be called inside a transaction.
     *
     * @param goOn asked before each few issues
     * @return whether it came to its end; false as well when the ledger was emptied meanwhile
     */
    public boolean run(BooleanSupplier goOn) {
        LedgerRun run = new LedgerRun(ledger, progress, transactions);
        IssuePlace place = progress.reconciliationCursor().orElseGet(this::start);
        for (long projectId : union(issueIds.projectIds(), ledger.projectIds()).tailSet(place.projectId())) {
            if (!compareProject(projectId, projectId == place.projectId() ? place.issueId() : 0, run, goOn)) {
                return false;
            }
        }
        return run.keep(() -> progress.finishReconciliation(clock.instant()));
    }

    /** Absent when none is under way. */
    Optional<ComparisonProgress> progress() {
        return progress.reconciliationCursor().map(place -> {
            SortedSet<Long> projects = union(issueIds.projectIds(), ledger.projectIds());
            SortedSet<Long> issues = union(issueIds.ofProject(place.projectId()), issuesWithEntries(place.projectId()));
            return new ComparisonProgress(projects.headSet(place.projectId()).size(), projects.size(),
                    issues.headSet(place.issueId() + 1).size(), issues.size());
        });
    }

    private IssuePlace start() {
        transactions.perform(() -> progress.startReconciliation(afterWhatIsWanted()));
        return IssuePlace.START;
    }

    /** What was wanted in this very millisecond is what starts now; what is wanted from now on is another one. */
    private Instant afterWhatIsWanted() {
        Instant now = clock.instant();
        return progress.reconciliationWanted().map(wanted -> wanted.plusMillis(1)).filter(now::isBefore).orElse(now);
    }

    private boolean compareProject(long projectId, long afterIssue, LedgerRun run, BooleanSupplier goOn) {
        List<Long> left = List.copyOf(union(issueIds.ofProject(projectId), issuesWithEntries(projectId)).tailSet(afterIssue + 1));
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            if (!goOn.getAsBoolean() || !compare(projectId, left.subList(from, Math.min(from + AT_ONCE, left.size())), run)) {
                return false;
            }
        }
        return true;
    }

    private Set<Long> issuesWithEntries(long projectId) {
        return ledger.issueIdsOf(List.of(projectId)).getOrDefault(projectId, Set.of());
    }

    /** Most issues are in line: for these the ledger is held for no longer than it takes to keep the place. */
    private boolean compare(long projectId, List<Long> some, LedgerRun run) {
        takeInIssue.outOfLine(some, rates.table()).forEach(issueId -> transactions.inOne(() -> takeInIssue.byId(issueId)));
        return run.keep(() -> progress.advanceReconciliation(new IssuePlace(projectId, some.get(some.size() - 1))));
    }

    private boolean isWanted() {
        Optional<Instant> started = progress.reconciliationStarted();
        return progress.reconciliationWanted()
                .filter(wanted -> started.isEmpty() || !wanted.isBefore(started.get()))
                .isPresent();
    }

    private boolean isOld() {
        Instant old = clock.instant().minus(AT_LEAST_EVERY);
        return progress.reconciliationFinished().filter(finished -> finished.isAfter(old)).isEmpty();
    }

    private static SortedSet<Long> union(Collection<Long> some, Collection<Long> more) {
        SortedSet<Long> union = new TreeSet<>(some);
        union.addAll(more);
        return union;
    }
}
