package org.worthwhile.job;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.TakeInIssue;
import org.worthwhile.usecase.ledger.TakeInWorklog;

/**
 * Takes in on this node what was just reported, one after the other, without keeping anybody waiting. What is lost here, by a
 * restart or because too much came at once, the scheduled job finds in Jira.
 */
@Named
public class LedgerDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerDesk.class);
    private static final int MOST_WAITING = 10_000;
    private static final long SECONDS_TO_END = 10;

    private final TakeInWorklog takeInWorklog;
    private final TakeInIssue takeInIssue;
    private final LedgerUpkeep upkeep;
    private final Transactions transactions;
    private final ThreadPoolExecutor clerk = clerk();

    @Inject
    public LedgerDesk(TakeInWorklog takeInWorklog, TakeInIssue takeInIssue, LedgerUpkeep upkeep, Transactions transactions) {
        this.takeInWorklog = takeInWorklog;
        this.takeInIssue = takeInIssue;
        this.upkeep = upkeep;
        this.transactions = transactions;
    }

    /** A worklog was created, changed or deleted. */
    public void worklogChanged(long worklogId) {
        later("Taking in worklog " + worklogId, () -> transactions.perform(() -> takeInWorklog.byId(worklogId)));
    }

    /** An issue was moved or deleted. */
    public void issueChanged(long issueId) {
        later("Taking in the work on issue " + issueId, () -> transactions.inOne(() -> takeInIssue.byId(issueId)));
    }

    /** Something was ordered that need not wait for the scheduled job. */
    public void workWasOrdered() {
        later("Looking after the ledger", () -> upkeep.run(() -> !clerk.isShutdown()));
    }

    /** What waits is let go: the scheduled job finds it. What is under way may come to its end. */
    @Override
    public void destroy() throws InterruptedException {
        clerk.getQueue().clear();
        clerk.shutdown();
        if (!clerk.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            clerk.shutdownNow();
        }
    }

    private void later(String what, Runnable work) {
        clerk.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("{} failed; the scheduled job takes it up", what, e);
            }
        });
    }

    private static ThreadPoolExecutor clerk() {
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, "worthwhile-ledger");
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor.DiscardPolicy letGo = new ThreadPoolExecutor.DiscardPolicy();
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), threads, letGo);
    }
}
