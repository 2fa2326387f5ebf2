package org.worthwhile.host.api;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lends a connection of its own for reading: what the thread's transaction has written and not committed is not seen there,
 * and nothing written there stays.
 */
public final class ReadOnlyConnections implements TransactionalExecutorFactory {

    private static final Set<String> OURS = Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly", "setSavepoint",
            "releaseSavepoint", "setTransactionIsolation");

    private final DataSource source;
    private final PlatformTransactionManager transactions;

    public ReadOnlyConnections(DataSource source, PlatformTransactionManager transactions) {
        this.source = source;
        this.transactions = transactions;
    }

    @Override
    public TransactionalExecutor createReadOnly() {
        TransactionTemplate alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        alone.setReadOnly(true);
        return new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return alone.execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(source).execute((Connection connection) -> callback.execute(guarded(connection)));
                });
            }
        };
    }

    /** Begin and end of the transaction are the host's. */
    private static Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(ReadOnlyConnections.class.getClassLoader(), new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    if (OURS.contains(method.getName())) {
                        throw new UnsupportedOperationException("A callback may not call " + method.getName());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
