package org.worthwhile.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stores every contract is tested on; made once, as starting PostgreSQL takes a second. */
final class Stores {

    private static final List<DatabaseStore> DATABASES = List.of(
            new DatabaseStore("H2", h2("exact")),
            new DatabaseStore("H2 with SQL Server's idea of equality", h2Insensitive()),
            new DatabaseStore("PostgreSQL", postgres()));

    private Stores() { }

    static List<Store> all() {
        return Stream.concat(Stream.of(new InMemoryStore()), DATABASES.stream()).toList();
    }

    static List<DatabaseStore> databases() {
        return DATABASES;
    }

    private static DataSource h2(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Neither case nor accents count, as in the collations Jira accepts on SQL Server. */
    private static DataSource h2Insensitive() {
        DataSource source = h2("insensitive");
        new JdbcTemplate(source).execute("SET COLLATION ENGLISH STRENGTH PRIMARY");
        return source;
    }

    /** Stopped by its own shutdown hook. */
    @SuppressWarnings("resource")
    private static DataSource postgres() {
        try {
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start().getPostgresDatabase());
            return new HikariDataSource(pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
