package org.worthwhile.job;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the app works by itself. They end before Jira takes away what it works with: nothing is begun any more, and what is under way, which asks before each
 * of its steps, is waited for. It is never interrupted, as that closes the files of Jira's index, and of some databases, under everybody.
 */
@Named
class WorkingHours {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingHours.class);
    private static final long SECONDS_TO_END = 10;

    /** Read by those who work, however many; written by the end, which waits for them. */
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();
    private volatile boolean over;

    void begin() {
        over = false;
    }

    void end() {
        over = true;
        try {
            if (underWay.writeLock().tryLock(SECONDS_TO_END, TimeUnit.SECONDS)) {
                underWay.writeLock().unlock();
            } else {
                LOG.warn("The app stops while its last step still goes on; what it leaves is taken up after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("The app stops without waiting for its last step, as Jira interrupts it; what it leaves is taken up after the next start");
        }
    }

    boolean areOver() {
        return over;
    }

    /** Not begun when they are over. */
    void within(Runnable work) {
        within(() -> {
            work.run();
            return true;
        }, false);
    }

    /** @param otherwise what comes of it when they are over, as then it is not begun */
    <T> T within(Supplier<T> work, T otherwise) {
        if (!underWay.readLock().tryLock()) {
            return otherwise;
        }
        try {
            return over ? otherwise : work.get();
        } finally {
            underWay.readLock().unlock();
        }
    }
}
