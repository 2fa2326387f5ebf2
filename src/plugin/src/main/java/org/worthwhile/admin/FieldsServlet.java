package org.worthwhile.admin;

import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page <i>Fields</i>. */
public class FieldsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationPages pages;
    private final transient FieldsFragment fields;

    @Inject
    public FieldsServlet(AdministrationPages pages, FieldsFragment fields) {
        this.pages = pages;
        this.fields = fields;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(AdministrationPage.FIELDS, fields::of, request, response);
    }
}
