package org.worthwhile.host.cluster;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which node holds which lock, and until when by the database's clock. Each statement is a transaction of its own, also
 * within another one: a lock must be seen by the others at once.
 */
final class LockTable {

    private final JdbcTemplate database;
    private final TransactionTemplate alone;
    private final long leaseSeconds;

    LockTable(DataSource source, PlatformTransactionManager transactions, Duration lease) {
        this.database = new JdbcTemplate(source);
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.leaseSeconds = lease.toSeconds();
        database.execute("""
                CREATE TABLE IF NOT EXISTS clusterlockstatus (lock_name VARCHAR(255) PRIMARY KEY, locked_by_node VARCHAR(60),
                lease_end TIMESTAMP WITH TIME ZONE NOT NULL)""");
    }

    /** Takes what is free or was left behind by a node that no longer renews it. */
    boolean take(String name, String node) {
        return changed("UPDATE clusterlockstatus SET locked_by_node = ?, lease_end = " + lease()
                + " WHERE lock_name = ? AND (locked_by_node IS NULL OR lease_end < CURRENT_TIMESTAMP)", node, name) || add(name, node);
    }

    private boolean add(String name, String node) {
        try {
            return changed("INSERT INTO clusterlockstatus (lock_name, locked_by_node, lease_end) SELECT ?, ?, " + lease()
                    + " WHERE NOT EXISTS (SELECT 1 FROM clusterlockstatus WHERE lock_name = ?)", name, node, name);
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void release(String name, String node) {
        changed("UPDATE clusterlockstatus SET locked_by_node = NULL WHERE lock_name = ? AND locked_by_node = ?", name, node);
    }

    void renewAll(String node) {
        changed("UPDATE clusterlockstatus SET lease_end = " + lease() + " WHERE locked_by_node = ?", node);
    }

    void releaseAll(String node) {
        changed("UPDATE clusterlockstatus SET locked_by_node = NULL WHERE locked_by_node = ?", node);
    }

    private boolean changed(String sql, Object... values) {
        return alone.execute(status -> database.update(sql, values)) > 0;
    }

    private String lease() {
        return "CURRENT_TIMESTAMP + INTERVAL '" + leaseSeconds + "' SECOND";
    }
}
