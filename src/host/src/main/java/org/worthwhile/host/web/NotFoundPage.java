package org.worthwhile.host.web;

/** Every address that nothing else answers. */
final class NotFoundPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    NotFoundPage(Desk desk) {
        super(desk);
    }
}
