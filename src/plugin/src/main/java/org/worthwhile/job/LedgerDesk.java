package org.worthwhile.job;

import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.inject.Inject;
import javax.inject.Named;
import org.springframework.beans.factory.DisposableBean;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.TakeInIssue;
import org.worthwhile.usecase.ledger.TakeInWorklog;
import org.worthwhile.usecase.valuenote.FollowLinkedIssues;

/**
 * Takes in on this node what was just reported, one after the other, without keeping anybody waiting. What is lost here, by a
 * restart or because too much came at once, the scheduled job finds in Jira.
 */
@Named
public class LedgerDesk implements DisposableBean {

    private static final int MOST_WAITING = 10_000;
    private static final long PAUSE_SECONDS = 1;
    private static final int MOST_TRIES = 120;
    /** Then the thread ends, and with it what Jira remembers per thread in the belief that it serves one request. */
    private static final long IDLE_SECONDS = 1;

    private final TakeInWorklog takeInWorklog;
    private final TakeInIssue takeInIssue;
    private final FollowLinkedIssues followLinkedIssues;
    private final LedgerUpkeep upkeep;
    private final Transactions transactions;
    private final WorkingHours hours;
    private final Setbacks setbacks;
    private final ScheduledThreadPoolExecutor clerk = clerk();
    private final AtomicBoolean isIndexWaiting = new AtomicBoolean();

    @Inject
    LedgerDesk(TakeInWorklog takeInWorklog, TakeInIssue takeInIssue, FollowLinkedIssues followLinkedIssues, LedgerUpkeep upkeep,
            Transactions transactions, WorkingHours hours, Setbacks setbacks) {
        this.takeInWorklog = takeInWorklog;
        this.takeInIssue = takeInIssue;
        this.followLinkedIssues = followLinkedIssues;
        this.upkeep = upkeep;
        this.transactions = transactions;
        this.hours = hours;
        this.setbacks = setbacks;
    }

    /** A worklog was created, changed or deleted. */
    public void worklogChanged(long worklogId) {
        later("Taking in worklog " + worklogId, () -> {
            transactions.perform(() -> takeInWorklog.byId(worklogId));
            figuresChanged();
        });
    }

    /** An issue was moved. */
    public void issueMoved(long issueId) {
        issueChanged(issueId, () -> takeInIssue.byId(issueId));
    }

    /** An issue was deleted; it had a parent if it was a sub-task. */
    public void issueDeleted(long issueId, Optional<Long> parentId) {
        issueChanged(issueId, () -> takeInIssue.deleted(issueId, parentId));
    }

    private void issueChanged(long issueId, Runnable takeIn) {
        later("Taking in what happened to issue " + issueId, () -> {
            transactions.perform(() -> {
                takeIn.run();
                followLinkedIssues.byId(issueId);
            });
            figuresChanged();
        });
    }

    /** The app begins to listen. */
    void begin() {
        later("Asking for a comparison with Jira", upkeep::wantComparison);
        lookAfterLedger(0);
    }

    /** Something was ordered that need not wait for the scheduled job. */
    public void workWasOrdered() {
        lookAfterLedger(0);
    }

    /** Figures changed on this node, and the index is to hear of it soon: once, however many there are. To be called after the transaction. */
    public void figuresChanged() {
        if (isIndexWaiting.compareAndSet(false, true) && !renewIndex(0)) {
            isIndexWaiting.set(false);
        }
    }

    private boolean renewIndex(int triedBefore) {
        return later("Telling the index of changed figures", PAUSE_SECONDS, () -> {
            isIndexWaiting.set(false);
            boolean isBusy = upkeep.renewIndex(this::isToGoOn) == LedgerUpkeep.Outcome.OTHERS_AT_WORK;
            if (isBusy && triedBefore < MOST_TRIES) {
                renewIndex(triedBefore + 1);
            }
        });
    }

    /** Whoever is at it may have passed the place of the order, so that it is looked at once more after them. */
    private void lookAfterLedger(int triedBefore) {
        later("Looking after the ledger", triedBefore == 0 ? 0 : PAUSE_SECONDS, () -> {
            boolean isBusy = upkeep.run(this::isToGoOn) == LedgerUpkeep.Outcome.OTHERS_AT_WORK;
            if (isBusy && triedBefore < MOST_TRIES) {
                lookAfterLedger(triedBefore + 1);
            }
        });
    }

    /** What waits is let go: the scheduled job finds it. */
    @Override
    public void destroy() {
        clerk.getQueue().clear();
        clerk.shutdown();
    }

    private void later(String what, Runnable work) {
        later(what, 0, work);
    }

    /** Whether it is taken on. */
    private boolean later(String what, long seconds, Runnable work) {
        if (hours.areOver() || clerk.getQueue().size() >= MOST_WAITING) {
            return false;
        }
        clerk.schedule(() -> hours.within(() -> attempt(what, work)), seconds, TimeUnit.SECONDS);
        return true;
    }

    /** Whatever is thrown out of here nobody would hear of. */
    private void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            setbacks.of(what, e);
        }
    }

    private boolean isToGoOn() {
        return !hours.areOver();
    }

    private static ScheduledThreadPoolExecutor clerk() {
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, "worthwhile-ledger");
            thread.setDaemon(true);
            return thread;
        };
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
        one.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        one.allowCoreThreadTimeOut(true);
        return one;
    }
}
