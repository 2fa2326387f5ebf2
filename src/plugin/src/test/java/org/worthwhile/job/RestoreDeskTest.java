package org.worthwhile.job;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.backup.BeginRestore;
import org.worthwhile.usecase.backup.RecordSource;
import org.worthwhile.usecase.backup.RestoreEverything;
import org.worthwhile.usecase.backup.RestoreProgress;
import org.worthwhile.usecase.backup.RestoreRun;

public class RestoreDeskTest {

    private static final long PATIENCE = 30_000;

    private final RestoreEverything restoreEverything = mock(RestoreEverything.class);
    private final BeginRestore beginRestore = mock(BeginRestore.class);
    private final LedgerDesk ledgerDesk = mock(LedgerDesk.class);
    private final Document document = mock(Document.class);
    private final WorkingHours hours = new WorkingHours();
    private final RestoreRun run = new RestoreRun(Person.of("adele"), Instant.EPOCH, 3);
    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    };
    private final RestoreDesk desk = new RestoreDesk(restoreEverything, beginRestore, mock(RestoreProgress.class), transactions, ledgerDesk,
            hours, Clock.systemUTC());

    @Test
    public void aRestoreThatIsDoneHasTheLedgerBuiltAndItsDocumentClosed() throws IOException {
        desk.restore(run, document);

        verify(ledgerDesk, timeout(PATIENCE)).workWasOrdered();
        verify(document, timeout(PATIENCE)).close();
    }

    @Test
    public void aRestoreStopsBeforeItsNextRecordWhenTheAppStops() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        when(restoreEverything.restore(any(), any(), any(), any())).thenAnswer(call -> {
            LongConsumer done = call.getArgument(3);
            while (true) {
                done.accept(1);
                underWay.countDown();
            }
        });
        desk.restore(run, document);
        underWay.await();

        hours.end();

        verify(beginRestore).failed(run, "worthwhile.restore.failed-as-the-app-stopped");
        verify(document, timeout(PATIENCE)).close();
        verifyNoInteractions(ledgerDesk);
    }

    @Test
    public void whateverFailsItIsKeptThatNothingWasRestored() throws IOException {
        when(restoreEverything.restore(any(), any(), any(), any())).thenThrow(new NoSuchMethodError("in another Jira"));

        desk.restore(run, document);

        verify(beginRestore, timeout(PATIENCE)).failed(run, "worthwhile.restore.failed-unexpectedly");
        verify(document, timeout(PATIENCE)).close();
        verifyNoInteractions(ledgerDesk);
    }

    @Test
    public void theDocumentIsClosedEvenWhenNothingCanBeKept() throws IOException {
        when(restoreEverything.restore(any(), any(), any(), any())).thenThrow(new IllegalStateException("broken"));
        doThrow(new IllegalStateException("the tables are gone")).when(beginRestore).failed(any(), any());

        desk.restore(run, document);

        verify(document, timeout(PATIENCE)).close();
    }

    private interface Document extends RecordSource, Closeable {
    }
}
