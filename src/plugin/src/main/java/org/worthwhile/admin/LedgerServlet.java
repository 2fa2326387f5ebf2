package org.worthwhile.admin;

import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page <i>Ledger</i>. */
public class LedgerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationPages pages;
    private final transient LedgerHealthFragment health;

    @Inject
    public LedgerServlet(AdministrationPages pages, LedgerHealthFragment health) {
        this.pages = pages;
        this.health = health;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(AdministrationPage.LEDGER, health::of, request, response);
    }
}
