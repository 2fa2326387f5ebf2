package org.worthwhile.host.web;

import javax.servlet.http.HttpServletRequest;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.field.FieldPart;
import org.worthwhile.host.search.SearchPart;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.command.Commands;

/** What every page works with. */
record Desk(Tracker tracker, Commands commands, FieldPart fields, SearchPart search, CurrentUser currentUser, Sessions sessions, Templates templates, Frames frames,
        Replies replies) {

    Visit receive(HttpServletRequest request) {
        return new Visit(request, currentUser, tracker.permissions());
    }
}
