package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Projects, issues and worklogs as a folder of CSV files from which a local Jira starts. */
final class ImportedWork {

    private final List<String> people = new ArrayList<>(List.of("Name,Display name"));
    private final List<String> projects = new ArrayList<>(List.of("Key,Name,Lead"));
    private final List<String> issues = new ArrayList<>(List.of("Key,Summary,Components,Fix versions"));
    private final List<String> worklogs = new ArrayList<>(List.of("Issue,Author,Started,Time spent"));

    ImportedWork project(String key, int numberOfIssues) {
        return project(key, numberOfIssues, "admin");
    }

    /** The lead administers the project. */
    ImportedWork project(String key, int numberOfIssues, String lead) {
        named(key, "Project " + key, lead);
        for (int number = 1; number <= numberOfIssues; number++) {
            issue(key + "-" + number, "Imported issue " + number, "");
        }
        return this;
    }

    ImportedWork named(String key, String name, String lead) {
        projects.add(row(key, name, lead));
        return this;
    }

    /** {@code place} is the name of a component and of a version; empty for neither. */
    ImportedWork issue(String key, String summary, String place) {
        issues.add(row(key, summary, place, place));
        return this;
    }

    /** Somebody who logs in with the name as password. */
    ImportedWork person(String name, String displayName) {
        people.add(row(name, displayName));
        return this;
    }

    ImportedWork worklog(String issueKey, String author, LocalDate day, long seconds) {
        worklogs.add(row(issueKey, author, day.toString(), String.valueOf(seconds)));
        return this;
    }

    /** {@code name} is the folder's name. */
    Path write(String name) {
        try {
            Path folder = Files.createDirectories(Places.target().resolve("import").resolve(name));
            for (Map.Entry<String, List<String>> file : files().entrySet()) {
                Files.write(folder.resolve(file.getKey() + ".csv"), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows by the name of the file, without its ending. */
    Map<String, List<String>> files() {
        return Map.of("users", people, "projects", projects, "issues", issues, "worklogs", worklogs);
    }

    private static String row(String... values) {
        return Arrays.stream(values).map(value -> '"' + value.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }
}
