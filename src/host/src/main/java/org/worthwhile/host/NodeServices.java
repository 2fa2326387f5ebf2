package org.worthwhile.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.worthwhile.host.api.ReadOnlyConnections;
import org.worthwhile.host.api.WebSudo;
import org.worthwhile.host.cluster.ClusterLocks;
import org.worthwhile.host.cluster.NodeId;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.scheduler.Jobs;
import org.worthwhile.host.scheduler.Ticker;

/** What one node of the cluster does of its own accord: run jobs, hold locks. */
final class NodeServices implements AutoCloseable {

    private final ClusterLocks locks;
    private final Jobs jobs;
    private Ticker ticker;

    NodeServices(DataSource source, PlatformTransactionManager transactions, Clock clock, HostSettings settings, HostServices services) {
        this.locks = new ClusterLocks(source, transactions, NodeId.of(settings.home()));
        this.jobs = Jobs.of(source, transactions, clock, settings.shortestJobInterval());
        services.offer(ClusterLockService.class, locks);
        services.offer(SchedulerService.class, jobs);
        services.offer(TransactionalExecutorFactory.class, new ReadOnlyConnections(source, transactions));
        services.offer(WebSudoManager.class, new WebSudo());
    }

    /** From now on jobs run. */
    void start() {
        ticker = Ticker.start(jobs);
    }

    @Override
    public void close() {
        if (ticker != null) {
            ticker.close();
        }
        jobs.close();
        locks.close();
    }
}
