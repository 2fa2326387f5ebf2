package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

/** The local Jira on the benchmark's database, in this process, so that heap and statements can be watched. */
final class Site implements AutoCloseable {

    static final String APP = "org.worthwhile.jira";
    static final String DEMO_USER = "petra";

    private final LocalJira jira;
    private final CountedDriver driver;

    private Site(LocalJira jira, CountedDriver driver) {
        this.jira = jira;
        this.driver = driver;
    }

    /** With five people and one empty project, whose schemes the others share. */
    static Site start(Path home, Database database) {
        CountedDriver driver = CountedDriver.register();
        LocalJira jira = LocalJira.start(HostSettings.parse("--home", home.toString(), "--port", "0", "--no-demo", "--worklog-feed-delay", "0",
                "--import", seed(home).toString(), "--database", CountedDriver.counted(database.url()), "--database-user", "postgres",
                "--database-password", "postgres"));
        return new Site(jira, driver);
    }

    private static Path seed(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("seed"));
            Files.write(folder.resolve("projects.csv"), List.of("Key,Name,Lead", "FIRST,First,admin"));
            Files.write(folder.resolve("issues.csv"), List.of("Key,Summary", "FIRST-1,First"));
            Files.write(folder.resolve("worklogs.csv"), List.of("Issue,Author,Started,Time spent"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void install(Path app) {
        jira.plugins().installIfDifferent(app);
    }

    void disableApp() {
        jira.plugins().disable(APP);
    }

    /** In a session of the person's own. */
    Client as(String user) {
        String password = user.equals("admin") ? user : DEMO_USER;
        return Client.logIn(jira.address(), user, password);
    }

    /** So far, of all requests. */
    CountedDriver.Count statements() {
        return driver.count();
    }

    @Override
    public void close() {
        jira.close();
    }
}
