package org.worthwhile.host.web;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What all pages of the host share: who asks, and the forgery check of what changes something. */
abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    PageServlet(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    Answer show(Visit visit) {
        throw Refusal.pageNotFound();
    }

    Answer change(Visit visit) {
        throw Refusal.pageNotFound();
    }

    /** Reads what was sent where that may fail for a reason worth telling; otherwise only a token would seem to be missing. */
    void takeBody(HttpServletRequest request) {
        // a form is read when its first parameter is asked for
    }

    /** Only the log-in itself, before which there is no session, says no. */
    boolean needsToken() {
        return true;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.replies().answer(desk.receive(request), response, this::show);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.replies().answer(desk.receive(request), response, visit -> {
            takeBody(request);
            if (needsToken() && !Xsrf.accepts(request, visit.session())) {
                throw Refusal.forged();
            }
            return change(visit);
        });
    }
}
