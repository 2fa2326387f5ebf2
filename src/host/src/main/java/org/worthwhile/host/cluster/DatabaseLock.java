package org.worthwhile.host.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Among the threads of this node an ordinary lock, among the nodes a row of the table. May be taken again by the thread that has it. */
final class DatabaseLock implements ClusterLock {

    private static final long PAUSE_MILLIS = 100;

    private final ReentrantLock here = new ReentrantLock();
    private final String name;
    private final String node;
    private final LockTable table;

    DatabaseLock(String name, String node, LockTable table) {
        this.name = name;
        this.node = node;
        this.table = table;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return here.isHeldByCurrentThread();
    }

    @Override
    public boolean tryLock() {
        return here.tryLock() && tookRow();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        while (!tryLock()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS)));
        }
        return true;
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.MINUTES)) {
            // Until it is ours.
        }
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void unlock() {
        if (here.getHoldCount() == 1) {
            table.release(name, node);
        }
        here.unlock();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A lock of the cluster has no conditions");
    }

    private boolean tookRow() {
        boolean taken = false;
        try {
            taken = here.getHoldCount() > 1 || table.take(name, node);
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
        return taken;
    }
}
