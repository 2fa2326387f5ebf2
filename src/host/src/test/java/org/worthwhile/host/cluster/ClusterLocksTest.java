package org.worthwhile.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.worthwhile.host.tracker.OnBothDatabases;

public class ClusterLocksTest extends OnBothDatabases {

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private ClusterLocks here;
    private ClusterLocks there;

    @Before
    public void twoNodes() {
        here = new ClusterLocks(source(), transactions(), "here");
        there = new ClusterLocks(source(), transactions(), "there");
    }

    @After
    public void stop() {
        here.close();
        there.close();
        otherThread.shutdownNow();
    }

    @Test
    public void oneNodeHoldsALockAtATime() {
        ClusterLock lock = here.getLockForName("ledger");
        ClusterLock same = there.getLockForName("ledger");

        assertThat(lock.tryLock()).isTrue();
        assertThat(same.tryLock()).isFalse();
        assertThat(there.getLockForName("other").tryLock()).isTrue();

        lock.unlock();
        assertThat(same.tryLock()).isTrue();
        assertThat(lock.tryLock()).isFalse();
    }

    @Test
    public void oneThreadOfANodeHoldsALockAtATime() throws InterruptedException, ExecutionException {
        ClusterLock lock = here.getLockForName("ledger");
        lock.lock();

        assertThat(otherThread.submit(() -> lock.tryLock()).get()).isFalse();
        assertThat(otherThread.submit(lock::isHeldByCurrentThread).get()).isFalse();
        assertThat(lock.isHeldByCurrentThread()).isTrue();
        assertThatThrownBy(() -> otherThread.submit(lock::unlock).get()).hasCauseInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void aLockTakenTwiceIsGivenBackTwice() {
        ClusterLock lock = here.getLockForName("ledger");
        lock.lock();
        assertThat(lock.tryLock()).isTrue();

        lock.unlock();
        assertThat(there.getLockForName("ledger").tryLock()).isFalse();
        lock.unlock();
        assertThat(there.getLockForName("ledger").tryLock()).isTrue();
    }

    @Test
    public void nodeThatComesBackAfterACrashHoldsNothing() {
        here.getLockForName("ledger").lock();

        ClusterLocks back = new ClusterLocks(source(), transactions(), "here");

        assertThat(back.getLockForName("ledger").tryLock()).isTrue();
        back.close();
    }

    @Test
    public void waitingEndsWhenTheOtherNodeLetsGo() throws InterruptedException, ExecutionException {
        ClusterLock lock = here.getLockForName("ledger");
        lock.lock();
        FutureTask<Boolean> got = new FutureTask<>(() -> there.getLockForName("ledger").tryLock(1, TimeUnit.MINUTES));
        Thread waiting = new Thread(got);
        waiting.start();
        while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(got.isDone()).isFalse();

        lock.unlock();

        assertThat(got.get()).isTrue();
    }

    @Test
    public void whatADeadNodeHeldIsFreeWhenItsLeaseEnds() {
        here.getLockForName("ledger").lock();
        ClusterLock lock = there.getLockForName("ledger");
        assertThat(lock.tryLock()).isFalse();

        new JdbcTemplate(source()).update("UPDATE clusterlockstatus SET lease_end = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");

        assertThat(lock.tryLock()).isTrue();
    }

    @Test
    public void aNodeThatStopsReleasesItsLocks() {
        here.getLockForName("ledger").lock();

        here.close();

        assertThat(there.getLockForName("ledger").tryLock()).isTrue();
    }

    @Test
    public void aRolledBackTransactionDoesNotTakeTheLockAway() {
        ClusterLock lock = here.getLockForName("ledger");
        new TransactionTemplate(transactions()).executeWithoutResult(status -> {
            lock.lock();
            status.setRollbackOnly();
        });

        assertThat(there.getLockForName("ledger").tryLock()).isFalse();
    }

    @Test
    public void nobodyGetsInBetween() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            ClusterLock lock = (i % 2 == 0 ? here : there).getLockForName("ledger");
            threads.execute(() -> {
                lock.lock();
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                inside.decrementAndGet();
                lock.unlock();
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(most).hasValue(1);
    }
}
