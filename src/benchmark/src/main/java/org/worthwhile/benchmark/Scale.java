package org.worthwhile.benchmark;

import java.util.Locale;

/** How much data there is and how much of it each measurement is about. */
record Scale(String name, int projects, int issues, int worklogs, int notes, int people, int changedWorklogs) {

    private static final Scale FULL = new Scale("full", 1_000, 200_000, 1_000_000, 100_000, 500, 10_000);

    static Scale named(String name) {
        return switch (name) {
            case "full" -> FULL;
            case "medium" -> FULL.divided(name, FULL.projects, 10);
            case "small" -> FULL.divided(name, 60, 50);
            default -> throw new IllegalArgumentException("The size is full, medium or small, not " + name);
        };
    }

    private Scale divided(String as, int fewerProjects, int by) {
        return new Scale(as, fewerProjects, issues / by, worklogs / by, notes / by, people, changedWorklogs / by);
    }

    /** Projects that one manager leads. */
    int projectsOfOneLead() {
        return Math.min(50, projects);
    }

    String words() {
        return String.format(Locale.ENGLISH, "%,d projects, %,d issues, %,d worklogs, %,d value notes, %,d people", projects, issues, worklogs, notes, people);
    }
}
