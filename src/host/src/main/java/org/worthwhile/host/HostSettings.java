package org.worthwhile.host;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.worthwhile.host.api.FeedWindow;

/** What the command line says. */
public record HostSettings(Path home, int port, String contextPath, Optional<DatabaseAddress> database, Optional<Path> install,
        boolean demo, Duration worklogFeedDelay,
        Duration shortestJobInterval, Optional<ImportFolder> imported, Optional<Path> firstRequests) {

    static final String USAGE = "Usage: java -jar worthwhile-host.jar [--home DIR] [--port N] [--context /jira] "
            + "[--database JDBC-URL --database-user USER --database-password PASSWORD] [--install JAR] [--no-demo] [--worklog-feed-delay SECONDS] "
            + "[--first-requests FILE] [--shortest-job-interval SECONDS] [--import DIR [--import-encoding UTF-8]]";

    /** A database other than the file in the home. */
    public record DatabaseAddress(String url, String user, String password) {
    }

    /** CSV files to be brought in at the start. */
    public record ImportFolder(Path folder, Charset encoding) {
    }

    /** @throws IllegalArgumentException with a message for the person at the keyboard */
    public static HostSettings parse(String... arguments) {
        Parsing parsing = new Parsing();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            parsing.take(rest.pop(), rest);
        }
        return parsing.result();
    }

    private static final class Parsing {

        private Path home = Path.of(".local-jira");
        private int port = 2990;
        private String contextPath = "/jira";
        private String url;
        private String user = "";
        private String password = "";
        private Path install;
        private boolean demo = true;
        private Path imported;
        private Path firstRequests;
        private Charset encoding = StandardCharsets.UTF_8;
        private Duration worklogFeedDelay = FeedWindow.OF_JIRA;
        private Duration shortestJobInterval = Duration.ofMinutes(1);

        void take(String option, Deque<String> rest) {
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest));
                case "--port" -> port = number(option, value(option, rest));
                case "--context" -> contextPath = context(value(option, rest));
                case "--database" -> url = value(option, rest);
                case "--database-user" -> user = value(option, rest);
                case "--database-password" -> password = value(option, rest);
                case "--install" -> install = Path.of(value(option, rest));
                case "--first-requests" -> firstRequests = Path.of(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--worklog-feed-delay" -> worklogFeedDelay = Duration.ofSeconds(number(option, value(option, rest)));
                case "--shortest-job-interval" -> shortestJobInterval = Duration.ofSeconds(number(option, value(option, rest)));
                case "--import" -> imported = Path.of(value(option, rest));
                case "--import-encoding" -> encoding = Charset.forName(value(option, rest));
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }

        private static String value(String option, Deque<String> rest) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            return rest.pop();
        }

        private static int number(String option, String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 0 && number <= 65535) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number out of range.
            }
            throw new IllegalArgumentException(option + " needs a number from 0 to 65535, not " + value);
        }

        /** Empty for the server's root. */
        private static String context(String value) {
            String path = value.replaceAll("/+$", "");
            if (!path.isEmpty() && !path.matches("(/[A-Za-z0-9._-]+)+")) {
                throw new IllegalArgumentException("--context needs a path such as /jira, not " + value);
            }
            return path;
        }

        HostSettings result() {
            Optional<DatabaseAddress> database = Optional.ofNullable(url).map(given -> new DatabaseAddress(given, user, password));
            return new HostSettings(home.toAbsolutePath().normalize(), port, contextPath, database, Optional.ofNullable(install), demo,
                    worklogFeedDelay, shortestJobInterval, Optional.ofNullable(imported).map(folder -> new ImportFolder(folder, encoding)),
                    Optional.ofNullable(firstRequests));
        }
    }
}
