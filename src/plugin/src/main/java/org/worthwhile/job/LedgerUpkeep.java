package org.worthwhile.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.usecase.field.RenewTouchedIssues;
import org.worthwhile.usecase.field.TouchWorkOfNewDays;
import org.worthwhile.usecase.ledger.FollowWorklogs;
import org.worthwhile.usecase.ledger.ReconcileLedger;
import org.worthwhile.usecase.rate.RepriceLedger;
import org.worthwhile.usecase.valuenote.FollowLinkedIssues;

/**
 * Brings the ledger in line with Jira and the rates, and the index with both, on one node at a time. Everything is taken up where it was left, so a run
 * may end at any moment. Nobody in particular is acted for: the ledger holds everybody's work.
 */
@Named
public class LedgerUpkeep {

    private static final String LOCK = "org.worthwhile.jira.ledger-upkeep";
    /** Then the lock is given back, so that a hand-over between nodes never takes long. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private final ClusterLockService locks;
    private final FollowWorklogs followWorklogs;
    private final RepriceLedger repriceLedger;
    private final ReconcileLedger reconcileLedger;
    private final FollowLinkedIssues followLinkedIssues;
    private final TouchWorkOfNewDays touchWorkOfNewDays;
    private final RenewTouchedIssues renewTouchedIssues;
    private final Setbacks setbacks;
    private final Clock clock;

    @Inject
    public LedgerUpkeep(ClusterLockService locks, FollowWorklogs followWorklogs, RepriceLedger repriceLedger,
            ReconcileLedger reconcileLedger, FollowLinkedIssues followLinkedIssues, TouchWorkOfNewDays touchWorkOfNewDays,
            RenewTouchedIssues renewTouchedIssues, Setbacks setbacks, Clock clock) {
        this.locks = locks;
        this.followWorklogs = followWorklogs;
        this.repriceLedger = repriceLedger;
        this.reconcileLedger = reconcileLedger;
        this.followLinkedIssues = followLinkedIssues;
        this.touchWorkOfNewDays = touchWorkOfNewDays;
        this.renewTouchedIssues = renewTouchedIssues;
        this.setbacks = setbacks;
        this.clock = clock;
    }

    /** How a run ended. */
    public enum Outcome {
        /** Nothing is left to do. */
        FINISHED,
        /** Ended before its end, or a part failed: a later run goes on. */
        TO_BE_CONTINUED,
        /** Another node, or another thread of this one, is at it; it may have been too far to see what was ordered last. */
        OTHERS_AT_WORK
    }

    /** @param goOn asked now and then */
    public Outcome run(BooleanSupplier goOn) {
        return alone(goOn, this::work);
    }

    /** Has everything compared with Jira in one of the next runs, because there was a time in which nobody listened. */
    void wantComparison() {
        reconcileLedger.want();
    }

    /**
     * The last part alone, when nothing but figures changed.
     *
     * @param goOn asked now and then
     */
    public Outcome renewIndex(BooleanSupplier goOn) {
        return alone(goOn, this::renewed);
    }

    private Outcome alone(BooleanSupplier goOn, Predicate<BooleanSupplier> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return Outcome.OTHERS_AT_WORK;
        }
        try {
            return work.test(forAWhile(goOn)) ? Outcome.FINISHED : Outcome.TO_BE_CONTINUED;
        } finally {
            lock.unlock();
        }
    }

    private boolean work(BooleanSupplier goOn) {
        boolean repriced = part("Re-pricing", repriceLedger::run, goOn);
        boolean followed = part("Following Jira's worklogs", followWorklogs::run, goOn);
        boolean reconciled = part("Comparing with Jira", this::reconcile, goOn);
        boolean linked = part("Following linked issues", followLinkedIssues::run, goOn);
        boolean touched = part("Touching the work of a new day", touchWorkOfNewDays::run, goOn);
        return renewed(goOn) && repriced && followed && reconciled && linked && touched;
    }

    private boolean renewed(BooleanSupplier goOn) {
        return part("Telling the index of changed figures", renewTouchedIssues::run, goOn);
    }

    /** Once more when it was wanted after this one had begun, perhaps before the app stopped. */
    private boolean reconcile(BooleanSupplier goOn) {
        boolean isDone = true;
        while (isDone && reconcileLedger.isDue()) {
            isDone = reconcileLedger.run(goOn);
        }
        return isDone;
    }

    /** A part that fails must not keep the others from their work. */
    private boolean part(String what, Predicate<BooleanSupplier> work, BooleanSupplier goOn) {
        try {
            return work.test(goOn);
        } catch (RuntimeException | LinkageError e) {
            setbacks.of(what, e);
            return false;
        }
    }

    private BooleanSupplier forAWhile(BooleanSupplier goOn) {
        Instant end = clock.instant().plus(LONGEST_RUN);
        return () -> goOn.getAsBoolean() && clock.instant().isBefore(end);
    }
}
