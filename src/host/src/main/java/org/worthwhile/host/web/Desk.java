package org.worthwhile.host.web;

import javax.servlet.http.HttpServletRequest;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.tracker.Tracker;

/** What every page works with. */
record Desk(Tracker tracker, CurrentUser currentUser, Sessions sessions, Templates templates, Frames frames) {

    Visit receive(HttpServletRequest request) {
        return new Visit(request, currentUser, tracker.permissions());
    }
}
