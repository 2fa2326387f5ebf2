package org.worthwhile.host.ao;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Chooses the library's dialect for the database behind a data source; the schema is the connection's own. */
final class Databases {

    private Databases() {
    }

    static DatabaseProvider providerFor(DataSource source) {
        DisposableDataSource shared = new SharedDataSource(source);
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2DatabaseProvider(shared, connection.getSchema());
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(shared, connection.getSchema());
                default -> throw new IllegalArgumentException("The local Jira knows H2 and PostgreSQL, not " + product);
            };
        } catch (SQLException e) {
            throw new ActiveObjectsException("The database could not be asked what it is", e);
        }
    }

    /** The pool belongs to the host: releasing one plugin's Active Objects leaves it open. */
    private static final class SharedDataSource extends DelegatingDataSource implements DisposableDataSource {

        SharedDataSource(DataSource source) {
            super(source);
        }

        @Override
        public void dispose() {
            // stays open, see above
        }
    }
}
