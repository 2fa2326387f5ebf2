package org.worthwhile.admin;

import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page <i>Permissions</i>; with <code>project</code> in the address, that of one project. */
public class PermissionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationPages pages;
    private final transient PermissionsFragment permissions;

    @Inject
    public PermissionsServlet(AdministrationPages pages, PermissionsFragment permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> project = Optional.ofNullable(request.getParameter("project")).filter(key -> !key.isBlank());
        pages.show(AdministrationPage.PERMISSIONS, person -> permissions.of(person, project), request, response);
    }
}
