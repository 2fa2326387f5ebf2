package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.worthwhile.host.tracker.OnBothDatabases;

public class ReadOnlyConnectionsTest extends OnBothDatabases {

    private JdbcTemplate database;
    private TransactionalExecutor reading;

    @Before
    public void aTable() {
        database = new JdbcTemplate(source());
        database.execute("CREATE TABLE t (n INTEGER)");
        reading = new ReadOnlyConnections(source(), transactions()).createReadOnly();
    }

    @Test
    public void readsWhatIsCommitted() {
        database.update("INSERT INTO t VALUES (1)");

        assertThat(reading.execute(ReadOnlyConnectionsTest::count)).isEqualTo(1);
    }

    @Test
    public void doesNotSeeWhatTheThreadHasNotCommitted() {
        new TransactionTemplate(transactions()).executeWithoutResult(status -> {
            database.update("INSERT INTO t VALUES (1)");
            assertThat(reading.execute(ReadOnlyConnectionsTest::count)).isZero();
        });
        assertThat(reading.execute(ReadOnlyConnectionsTest::count)).isEqualTo(1);
    }

    @Test
    public void nothingWrittenStays() {
        try {
            reading.execute(connection -> run(connection, "INSERT INTO t VALUES (1)"));
        } catch (IllegalStateException e) {
            assertThat(product).isEqualTo("PostgreSQL");
        }
        assertThat(reading.execute(ReadOnlyConnectionsTest::count)).isZero();
    }

    @Test
    public void beginAndEndAreNotTheCallbacksBusiness() {
        assertThatThrownBy(() -> reading.execute(connection -> {
            try {
                connection.commit();
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(reading.<Boolean>execute(connection -> {
            try {
                return connection.getAutoCommit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        })).isFalse();
    }

    private static Boolean run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Integer count(Connection connection) {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
