package org.worthwhile.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Projects, issues and worklogs as a folder of CSV files from which a local Jira starts. */
final class ImportedWork {

    private final List<String> projects = new ArrayList<>(List.of("Key,Name"));
    private final List<String> issues = new ArrayList<>(List.of("Key,Summary"));
    private final List<String> worklogs = new ArrayList<>(List.of("Issue,Author,Started,Time spent"));

    ImportedWork project(String key, int numberOfIssues) {
        projects.add(key + ",Project " + key);
        for (int number = 1; number <= numberOfIssues; number++) {
            issues.add(key + "-" + number + ",Imported issue " + number);
        }
        return this;
    }

    ImportedWork worklog(String issueKey, String author, LocalDate day, long seconds) {
        worklogs.add(issueKey + "," + author + "," + day + "," + seconds);
        return this;
    }

    /** {@code name} is the folder's name. */
    Path write(String name) {
        try {
            Path folder = Files.createDirectories(Places.target().resolve("import").resolve(name));
            Files.write(folder.resolve("projects.csv"), projects);
            Files.write(folder.resolve("issues.csv"), issues);
            Files.write(folder.resolve("worklogs.csv"), worklogs);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
