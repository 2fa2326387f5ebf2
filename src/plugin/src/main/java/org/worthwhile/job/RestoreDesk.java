package org.worthwhile.job;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.worthwhile.domain.refusal.Refusal;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.backup.BeginRestore;
import org.worthwhile.usecase.backup.RecordSource;
import org.worthwhile.usecase.backup.RestoreEverything;
import org.worthwhile.usecase.backup.RestoreProgress;
import org.worthwhile.usecase.backup.RestoreRun;

/**
 * Restores a backup while nobody waits for it, all of it in one transaction, so that a node that ends meanwhile leaves nothing behind. Beside it
 * somebody says how far it is, which within that transaction nobody would hear.
 */
@Named
public class RestoreDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreDesk.class);
    private static final String UNEXPECTED = "worthwhile.restore.failed-unexpectedly";
    private static final String STOPPED = "worthwhile.restore.failed-as-the-app-stopped";
    private static final int TO_RESTORE_AND_TO_TELL = 2;
    private static final long IDLE_SECONDS = 1;

    private final RestoreEverything restoreEverything;
    private final BeginRestore beginRestore;
    private final RestoreProgress progress;
    private final Transactions transactions;
    private final LedgerDesk ledgerDesk;
    private final WorkingHours hours;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor clerks = clerks();

    @Inject
    RestoreDesk(RestoreEverything restoreEverything, BeginRestore beginRestore, RestoreProgress progress, Transactions transactions,
            LedgerDesk ledgerDesk, WorkingHours hours, Clock clock) {
        this.restoreEverything = restoreEverything;
        this.beginRestore = beginRestore;
        this.progress = progress;
        this.transactions = transactions;
        this.ledgerDesk = ledgerDesk;
        this.hours = hours;
        this.clock = clock;
    }

    /** The document is closed when all is done. */
    public <D extends RecordSource & Closeable> void restore(RestoreRun run, D document) {
        clerks.execute(() -> {
            try (Closeable closedAtTheEnd = document) {
                hours.within(() -> restoreAndTell(run, document));
            } catch (IOException e) {
                LOG.warn("A backup that was restored could not be removed from the temporary files", e);
            }
        });
    }

    private void restoreAndTell(RestoreRun run, RecordSource document) {
        AtomicLong done = new AtomicLong();
        ScheduledFuture<?> telling = clerks.scheduleWithFixedDelay(() -> tell(run, done.get()), 1, 1, TimeUnit.SECONDS);
        try {
            transactions.perform(() -> restoreEverything.restore(Optional.of(run.by()), document, run, count -> {
                refuseWhenStopped();
                done.set(count);
            }));
            ledgerDesk.workWasOrdered();
        } catch (Refusal refusal) {
            LOG.warn("Nothing was restored: {}", refusal.messageKey());
            failed(run, refusal.messageKey());
        } catch (RuntimeException | Error e) {
            failed(run, loggedReason(e));
        } finally {
            telling.cancel(false);
        }
    }

    /** Gives up the transaction, and with it everything so far. */
    private void refuseWhenStopped() {
        if (hours.areOver()) {
            throw new IllegalStateException("The app stops");
        }
    }

    private String loggedReason(Throwable e) {
        if (hours.areOver()) {
            LOG.warn("Nothing was restored, as the app stops ({})", e.getClass().getName());
            return STOPPED;
        }
        LOG.error("Nothing was restored", e);
        return UNEXPECTED;
    }

    private void failed(RestoreRun run, String reasonKey) {
        try {
            transactions.perform(() -> beginRestore.failed(run, reasonKey));
        } catch (RuntimeException e) {
            LOG.error("Why nothing was restored could not be kept; after a while it is taken for interrupted", e);
        }
    }

    private void tell(RestoreRun run, long done) {
        try {
            transactions.perform(() -> progress.keep(run, done, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("How far the restore is could not be told; it goes on", e);
        }
    }

    /** What is under way stops before its next record, as the {@link WorkingHours} are over. */
    @Override
    public void destroy() {
        clerks.shutdown();
    }

    private static ScheduledThreadPoolExecutor clerks() {
        ScheduledThreadPoolExecutor clerks = new ScheduledThreadPoolExecutor(TO_RESTORE_AND_TO_TELL, work -> {
            Thread thread = new Thread(work, "worthwhile-restore");
            thread.setDaemon(true);
            return thread;
        });
        clerks.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clerks.allowCoreThreadTimeOut(true);
        return clerks;
    }
}
