package org.worthwhile.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/** Locks for the whole cluster, kept in the database. What a dead node held is free again when its lease ends. */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {

    /** The longest that others wait for a dead node. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(ClusterLocks.class);

    private final LockTable table;
    private final String node;
    private final Map<String, DatabaseLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(ClusterLocks::daemon);

    /** Frees what this node held when it last went down without a word. */
    public ClusterLocks(DataSource source, PlatformTransactionManager transactions, String node) {
        this.table = new LockTable(source, transactions, LEASE);
        this.node = node;
        table.releaseAll(node);
        long third = LEASE.toMillis() / 3;
        renewal.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
    }

    /** One object per name on a node. */
    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new DatabaseLock(name, node, table));
    }

    private void renew() {
        try {
            table.renewAll(node);
        } catch (RuntimeException e) {
            LOG.error("The cluster locks of this node could not be renewed", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "cluster-lock-renewal");
        thread.setDaemon(true);
        return thread;
    }

    /** When the database has gone first, the locks are free once their lease ends. */
    @Override
    public void close() {
        if (!renewal.isShutdown()) {
            renewal.shutdownNow();
            try {
                table.releaseAll(node);
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The cluster locks of this node could not be released", e);
            }
        }
    }
}
