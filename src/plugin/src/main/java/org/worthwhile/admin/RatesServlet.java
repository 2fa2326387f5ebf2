package org.worthwhile.admin;

import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page <i>Rates</i>. */
public class RatesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationPages pages;
    private final transient RatesFragment rates;

    @Inject
    public RatesServlet(AdministrationPages pages, RatesFragment rates) {
        this.pages = pages;
        this.rates = rates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(AdministrationPage.RATES, rates::of, request, response);
    }
}
