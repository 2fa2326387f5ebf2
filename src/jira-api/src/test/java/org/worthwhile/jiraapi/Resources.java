package org.worthwhile.jiraapi;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files this module's tests read. */
final class Resources {

    private Resources() {
    }

    static RecordedTypes recordedTypes() throws IOException {
        var recorded = new RecordedTypes();
        for (var file : recordings("(?!additions-|removed-).*")) {
            recorded.addArtifact(Files.readAllLines(file));
        }
        for (var file : recordings("additions-.*")) {
            recorded.addEvidence(Files.readAllLines(file));
        }
        return recorded;
    }

    static Removals removals() throws IOException {
        return new Removals(Files.readAllLines(only(recordings("removed-.*"))));
    }

    static ReviewedExceptions reviewedExceptions() throws IOException {
        return new ReviewedExceptions(Files.readAllLines(path("/reviewed-exceptions.txt")));
    }

    static Path classesOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path only(List<Path> files) {
        if (files.size() != 1) {
            throw new IllegalStateException("Expected one file: " + files);
        }
        return files.get(0);
    }

    private static List<Path> recordings(String name) throws IOException {
        try (Stream<Path> files = Files.list(path("/recorded"))) {
            return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
        }
    }

    private static Path path(String resource) {
        try {
            return Path.of(Resources.class.getResource(resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
