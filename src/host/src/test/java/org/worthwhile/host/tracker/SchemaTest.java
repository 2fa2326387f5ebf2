package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

public class SchemaTest {

    @Test
    public void refusesTablesOfALaterVersion() {
        DataSource source = JdbcConnectionPool.create("jdbc:h2:mem:later;DB_CLOSE_DELAY=-1", "", "");
        new JdbcTemplate(source).execute("CREATE TABLE tracker_schema (version INTEGER NOT NULL); INSERT INTO tracker_schema VALUES (5)");

        assertThatThrownBy(() -> new Tracker(source, new DataSourceTransactionManager(source), Clock.systemUTC()))
                .hasMessageContaining("version 5");
    }
}
