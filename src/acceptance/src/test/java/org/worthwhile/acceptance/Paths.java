package org.worthwhile.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the REST interface below {@code /rest/worthwhile/1.0}. */
final class Paths {

    private Paths() {
    }

    static String notesOf(String issueKey) {
        return "/issues/" + issueKey + "/value-notes";
    }

    static String note(long id) {
        return "/value-notes/" + id;
    }

    static String withdraw(long id) {
        return note(id) + "/withdraw";
    }

    static String reinstate(long id) {
        return note(id) + "/reinstate";
    }

    static String customers(String issueKey, String query) {
        return "/customers?issue=" + issueKey + "&query=" + encoded(query);
    }

    static String contacts(long customerId, String issueKey, String query) {
        return "/customers/" + customerId + "/contacts?issue=" + issueKey + "&query=" + encoded(query);
    }

    /** An issue's plan, and what it has cost. */
    static String budgetOf(String issueKey) {
        return "/issues/" + issueKey + "/budget";
    }

    static String budgetOfProject(String projectKey) {
        return "/projects/" + projectKey + "/budget";
    }

    static String panel(String issueKey) {
        return "/fragments/issues/" + issueKey + "/value-panel";
    }

    static String form(String issueKey) {
        return "/fragments/issues/" + issueKey + "/value-note-form";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
