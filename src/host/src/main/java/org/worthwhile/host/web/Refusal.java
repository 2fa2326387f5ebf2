package org.worthwhile.host.web;

import java.util.List;

/** Why a page is not shown; becomes a polite page, or JSON for a script. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String heading;
    private final transient List<String> lines;

    private Refusal(int status, String heading, String... lines) {
        super(heading);
        this.status = status;
        this.heading = heading;
        this.lines = List.of(lines);
    }

    /** Nobody is logged in and only somebody may be shown more. */
    static Refusal logInFirst() {
        return new Refusal(401, "Log in first", "You must log in to do this.");
    }

    static Refusal issueNotFound() {
        return new Refusal(404, "You can't view this issue", "It may have been deleted or you don't have permission to view it.");
    }

    static Refusal projectNotFound() {
        return new Refusal(404, "You can't view this project", "It may have been deleted or you don't have permission to view it.");
    }

    static Refusal notFound(String what) {
        return new Refusal(404, "You can't view this", what, "It may have been deleted or you don't have permission to view it.");
    }

    static Refusal pageNotFound() {
        return new Refusal(404, "Oops, you've found a dead link", "There is nothing at this address.");
    }

    static Refusal administratorsOnly() {
        return new Refusal(403, "This is for administrators", "You do not have permission to administer this Jira.");
    }

    static Refusal notPermitted(String what) {
        return new Refusal(403, "You may not do this", what);
    }

    static Refusal forged() {
        return new Refusal(403, "XSRF check failed", "The request did not come from a page of this Jira, or the page was too old.",
                "Reload the page and try again. Nothing was changed.");
    }

    static Refusal wrongInput(String what) {
        return new Refusal(400, "This can't be done", what);
    }

    int status() {
        return status;
    }

    String heading() {
        return heading;
    }

    List<String> lines() {
        return lines;
    }
}
