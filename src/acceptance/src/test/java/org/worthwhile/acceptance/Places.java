package org.worthwhile.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what is tested, and where tests may write. */
final class Places {

    private Places() {
    }

    static Path hostJar() {
        return existing("worthwhile.host.jar");
    }

    static Path appJar() {
        return existing("worthwhile.app.jar");
    }

    /** What the people of the demo do with the app before anybody looks. */
    static Path firstRequests() {
        return Path.of(System.getProperty("worthwhile.top"), "src/plugin/src/demo/first-requests.txt").toAbsolutePath().normalize();
    }

    static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    private static Path existing(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("System property " + property + " is set by the POM; run these tests with Maven.");
        }
        Path path = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new IllegalStateException(path + " is missing; build it with `mvn package`.");
        }
        return path;
    }
}
