package org.worthwhile.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.usecase.Exclusively;

/** By locks that Jira holds for the whole cluster. */
@Named
public final class ClusterWide implements Exclusively {

    private static final String FIELDS = "org.worthwhile.jira.fields";
    private static final long MOST_SECONDS = 10;

    private final ClusterLockService locks;

    @Inject
    public ClusterWide(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T onFields(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(FIELDS);
        if (!isTaken(lock)) {
            throw ConcurrentChange.ofFields();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isTaken(ClusterLock lock) {
        try {
            return lock.tryLock(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
