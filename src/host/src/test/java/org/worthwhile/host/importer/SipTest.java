package org.worthwhile.host.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.demo.DemoContent;

/** Needs the SiP data set beside the repository; it is not ours to copy. */
public class SipTest {

    private static final Duration ALL_HOURS = Duration.ofSeconds(342_007_128);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JdbcConnectionPool source;

    @After
    public void closeDatabase() {
        if (source != null) {
            source.dispose();
        }
    }

    @Test
    public void tenYearsOfACompanyArriveToTheSecond() throws IOException {
        Path data = dataSet();
        Path files = folder.getRoot().toPath().resolve("sip");
        source = JdbcConnectionPool.create("jdbc:h2:file:" + folder.getRoot().toPath().resolve("jira"), "sa", "");
        Tracker tracker = new Tracker(new TransactionAwareDataSourceProxy(source), new DataSourceTransactionManager(source), Clock.systemUTC());
        new DemoContent(tracker, Clock.systemUTC()).loadPeople();

        new SipConversion(data, files).convert();
        ImportResult result = new CsvImport(tracker, Clock.systemUTC(), ZoneId.of("Europe/London"))
                .load(files, StandardCharsets.UTF_8, (file, rows, of) -> { });

        assertThat(result).isEqualTo(new ImportResult(56, 20, 10_266, 12_299, ALL_HOURS));
        JdbcTemplate database = new JdbcTemplate(source);
        assertThat(database.queryForObject("SELECT SUM(timeworked) FROM worklog", Long.class)).isEqualTo(ALL_HOURS.toSeconds());
        assertThat(database.queryForObject("SELECT SUM(timespent) FROM jiraissue", Long.class)).isEqualTo(ALL_HOURS.toSeconds());
        assertThat(database.queryForObject("SELECT COUNT(DISTINCT author) FROM worklog", Long.class)).isEqualTo(22);
        assertThat(tracker.issues().byKey("PC2-1")).map(TrackerIssue::summary)
                .contains("Flag RI on SCM Message Summary screen using metadata RI application rules");
    }

    private static Path dataSet() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .flatMap(path -> Stream.of(path.resolve("shared/data/sip"), path.resolve("../shared/data/sip")))
                .filter(Files::isDirectory).findFirst()
                .orElseGet(() -> {
                    assumeTrue("the SiP data set is not here", false);
                    return null;
                });
    }
}
