package org.worthwhile.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.worthwhile.host.HostSettings.DatabaseAddress;

/** The one database of everything: the tracker's tables and the apps'. */
final class ConnectionPool implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final HikariDataSource pool;

    private ConnectionPool(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("local-jira");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        this.pool = open(config);
    }

    private static HikariDataSource open(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new IllegalStateException("The database can't be opened. Is it used by another local Jira?", e);
        }
    }

    static ConnectionPool open(HostSettings settings) {
        return new ConnectionPool(settings.database().orElseGet(() -> fileBelow(settings.home())));
    }

    /**
     * Without a write delay, so that a commit outlives a killed process; patient with locks, of which H2 despairs after two seconds
     * otherwise; closed by us, not by a hook of H2's own.
     */
    private static DatabaseAddress fileBelow(Path home) {
        String file = home.resolve("database").resolve("jira").toString();
        return new DatabaseAddress("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=20000", "sa", "");
    }

    /** Hands out the running transaction's connection. */
    DataSource source() {
        return new TransactionAwareDataSourceProxy(pool);
    }

    PlatformTransactionManager transactions() {
        return new DataSourceTransactionManager(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
