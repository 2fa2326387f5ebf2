package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every step of a soak test with what came of it, in a file below {@code target}, and how often each kind was done. */
final class SoakJournal {

    private final Path file = Places.target().resolve("soak").resolve("steps.log");
    private final Map<String, Integer> counts = new TreeMap<>();
    private int steps;

    SoakJournal() {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void step(String who, String what, String outcome) {
        steps++;
        count(what + (outcome.startsWith("20") || outcome.startsWith("302") || outcome.equals("done") ? "" : ", not done"));
        write(who + " " + what + ": " + outcome);
    }

    synchronized void remark(String text) {
        write(text);
    }

    synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    synchronized int steps() {
        return steps;
    }

    synchronized int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized String summary() {
        return counts.entrySet().stream().map(count -> count.getValue() + " x " + count.getKey()).collect(Collectors.joining("\n"));
    }

    Path file() {
        return file;
    }

    private void write(String line) {
        try {
            Files.writeString(file, Instant.now() + " " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
