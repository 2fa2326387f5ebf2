package org.worthwhile.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Test;
import org.mockito.InOrder;
import org.slf4j.Logger;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.TakeInIssue;
import org.worthwhile.usecase.ledger.TakeInWorklog;
import org.worthwhile.usecase.valuenote.FollowLinkedIssues;

public class LedgerDeskTest {

    private static final int PATIENCE = 30_000;

    private final TakeInWorklog takeInWorklog = mock(TakeInWorklog.class);
    private final LedgerUpkeep upkeep = mock(LedgerUpkeep.class);
    private final WorkingHours hours = new WorkingHours();
    private final Logger log = mock(Logger.class);
    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    };
    private final LedgerDesk desk = new LedgerDesk(takeInWorklog, mock(TakeInIssue.class), mock(FollowLinkedIssues.class), upkeep, transactions,
            hours, new Setbacks(hours, log));

    @After
    public void close() {
        desk.destroy();
    }

    @Test
    public void manyChangesOfFiguresHaveTheIndexRenewedOnce() {
        desk.figuresChanged();
        desk.figuresChanged();
        desk.figuresChanged();
        verify(upkeep, timeout(PATIENCE)).renewIndex(any());
        desk.workWasOrdered();

        verify(upkeep, timeout(PATIENCE)).run(any());
        verify(upkeep, times(1)).renewIndex(any());
    }

    @Test
    public void whatHappenedWhileNobodyListenedIsComparedWithJiraFirst() {
        desk.begin();

        verify(upkeep, timeout(PATIENCE)).run(any());
        InOrder order = inOrder(upkeep);
        order.verify(upkeep).wantComparison();
        order.verify(upkeep).run(any());
    }

    @Test
    public void theIndexIsRenewedAfterWhoeverIsAtIt() {
        when(upkeep.renewIndex(any())).thenReturn(LedgerUpkeep.Outcome.OTHERS_AT_WORK, LedgerUpkeep.Outcome.FINISHED);

        desk.figuresChanged();

        verify(upkeep, timeout(PATIENCE).times(2)).renewIndex(any());
    }

    @Test
    public void whatFailsIsSaidWithItsCauseAndKeepsNothingElseFromBeingDone() {
        IllegalStateException broken = new IllegalStateException("broken");
        doThrow(broken).when(takeInWorklog).byId(5);

        desk.worklogChanged(5);
        desk.worklogChanged(6);

        verify(takeInWorklog, timeout(PATIENCE)).byId(6);
        verify(log).error(anyString(), eq("Taking in worklog 5"), eq(broken));
        verifyNoMoreInteractions(log);
    }

    @Test
    public void anErrorIsNotKeptQuietByTheThreadItHappensIn() {
        NoSuchMethodError other = new NoSuchMethodError("in another Jira");
        doThrow(other).when(takeInWorklog).byId(5);

        desk.worklogChanged(5);

        verify(log, timeout(PATIENCE)).error(anyString(), eq("Taking in worklog 5"), eq(other));
    }

    @Test
    public void whatFailsBecauseTheAppEndsIsSaidInOneLine() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        when(upkeep.run(any())).thenAnswer(call -> {
            BooleanSupplier goOn = call.getArgument(0);
            underWay.countDown();
            while (goOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new IllegalStateException("the tables are gone");
        });
        desk.workWasOrdered();
        underWay.await();

        hours.end();

        verify(log).info(contains("app stops"), eq("Looking after the ledger"), eq("java.lang.IllegalStateException"));
        verify(log, never()).error(anyString(), any(), any());
    }

    @Test
    public void nothingIsTakenOnAfterTheEnd() {
        hours.end();

        desk.worklogChanged(5);
        desk.figuresChanged();
        hours.begin();
        desk.figuresChanged();

        verify(upkeep, timeout(PATIENCE)).renewIndex(any());
        verifyNoInteractions(takeInWorklog);
        assertThat(hours.areOver()).isFalse();
    }
}
