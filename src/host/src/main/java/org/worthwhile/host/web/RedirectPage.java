package org.worthwhile.host.web;

/** An address that only leads to another one. */
final class RedirectPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final String path;

    RedirectPage(Desk desk, String path) {
        super(desk);
        this.path = path;
    }

    @Override
    Answer show(Visit visit) {
        return new Answer.Redirect(path);
    }
}
