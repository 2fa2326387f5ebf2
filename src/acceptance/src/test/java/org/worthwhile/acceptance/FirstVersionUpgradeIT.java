package org.worthwhile.acceptance;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.AfterClass;
import org.junit.BeforeClass;

/** From the first version to the present one on H2. */
public class FirstVersionUpgradeIT extends FirstVersionUpgrade {

    private static LocalJiraProcess jira;

    @BeforeClass
    public static void installOverWhatTheFirstVersionLeft() throws SQLException {
        jira = LocalJiraProcess.startNew("first-version");
        jira.stop();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + jira.home().resolve("database").resolve("jira"), "sa", "")) {
            FirstVersion.leaveIn(connection, "h2");
        }
        jira.startAgainWith("--install", Places.appJar().toString());
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Override
    URI address() {
        return jira.address();
    }
}
