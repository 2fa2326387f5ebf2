package org.worthwhile.jiraapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Differences that are right nevertheless. Lines read {@code owner name descriptor | source | confidence}. */
final class ReviewedExceptions {

    private final Set<String> subjects;

    ReviewedExceptions(List<String> lines) {
        subjects = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(ReviewedExceptions::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean excuses(Difference difference) {
        return subjects.contains(difference.subject());
    }

    /** Exceptions that excuse none of the differences and should go. */
    Set<String> unused(List<Difference> differences) {
        var unused = new TreeSet<>(subjects);
        differences.forEach(difference -> unused.remove(difference.subject()));
        return unused;
    }

    private static String subject(String line) {
        var parts = line.split(" \\| ");
        if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException("An exception needs a source and a confidence: " + line);
        }
        return parts[0].strip();
    }
}
