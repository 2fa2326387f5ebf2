package org.worthwhile.host.web;

import java.util.Map;

/** What a page's servlet sends back. */
sealed interface Answer permits Page, Answer.Redirect, Answer.LoggedIn, Answer.LoggedOut, Answer.Json, Answer.Fragment, Answer.Document {

    /** @param path below the context path */
    record Redirect(String path) implements Answer {
    }

    /** Hands the browser its session, then sends it on. */
    record LoggedIn(Session session, String path) implements Answer {
    }

    /** Takes the session's cookie away, then sends the browser on. */
    record LoggedOut(String path) implements Answer {
    }

    record Json(int status, Map<String, ?> body) implements Answer {
    }

    /**
     * A text that is no page.
     *
     * @param fileName of what is to be saved instead of shown; empty otherwise
     */
    record Document(String contentType, String text, String fileName) implements Answer {
    }

    /** A piece of a page, for a script to put in. */
    record Fragment(Markup html) implements Answer {
    }
}
