package org.worthwhile.host.tracker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs every test on H2 and on PostgreSQL, each time with an empty database and at the same moment. */
@RunWith(Parameterized.class)
public abstract class OnBothDatabases {

    protected static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");

    private static EmbeddedPostgres postgres;

    @Parameter
    public String product;

    protected final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    protected Tracker tracker;
    private CountedStatements database;

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    @Before
    public final void startWithNothing() throws IOException {
        DataSource source = product.equals("H2") ? h2() : postgres();
        new JdbcTemplate(source).execute(product.equals("H2") ? "DROP ALL OBJECTS" : "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        database = new CountedStatements(source);
        tracker = restarted();
    }

    /** A tracker on the same database, as after a restart. */
    protected Tracker restarted() {
        DataSource source = database.source();
        return new Tracker(new TransactionAwareDataSourceProxy(source), new DataSourceTransactionManager(source), clock);
    }

    protected DataSource source() {
        return new TransactionAwareDataSourceProxy(database.source());
    }

    protected PlatformTransactionManager transactions() {
        return new DataSourceTransactionManager(database.source());
    }

    protected int statementsOf(Runnable work) {
        int before = database.count();
        work.run();
        return database.count() - before;
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:tracker;DB_CLOSE_DELAY=-1");
        return source;
    }

    /** One server for all tests; it ends with the JVM. */
    private static synchronized DataSource postgres() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start();
        }
        return postgres.getPostgresDatabase();
    }
}
