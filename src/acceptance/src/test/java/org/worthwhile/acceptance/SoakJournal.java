package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every step of a soak test with what came of it, in a file below {@code target}, and how often each kind was done. */
final class SoakJournal {

    /** At least one answer of those that come of a success; what follows a refusal's status is its text. */
    private static final Pattern DONE = Pattern.compile("^(?:20\\d|302|done)| and 20\\d$");

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
        count(what + (DONE.matcher(outcome).find() ? "" : ", not done"));
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
