package org.worthwhile.acceptance;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/** From the first version to the present one on PostgreSQL. */
public class FirstVersionUpgradePostgresIT extends FirstVersionUpgrade {

    private static EmbeddedPostgres database;
    private static LocalJiraProcess jira;

    @BeforeClass
    public static void installOverWhatTheFirstVersionLeft() throws IOException, SQLException {
        database = EmbeddedPostgres.start();
        jira = LocalJiraProcess.startNew("first-version-postgres", LocalJiraProcess.on(database));
        jira.stop();
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            FirstVersion.leaveIn(connection, "postgresql");
        }
        jira.startAgainWith("--install", Places.appJar().toString());
    }

    @AfterClass
    public static void stop() throws IOException {
        if (jira != null) {
            jira.close();
        }
        database.close();
    }

    @Override
    URI address() {
        return jira.address();
    }
}
