package org.worthwhile.jiraapi;

/** One way in which a declaration is not what the real API has. The subject is {@code owner name descriptor}. */
record Difference(String subject, String problem) {

    @Override
    public String toString() {
        return subject + ": " + problem;
    }
}
