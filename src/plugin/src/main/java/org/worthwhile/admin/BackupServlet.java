package org.worthwhile.admin;

import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page <i>Backup</i>. */
public class BackupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationPages pages;
    private final transient BackupFragment backup;

    @Inject
    public BackupServlet(AdministrationPages pages, BackupFragment backup) {
        this.pages = pages;
        this.backup = backup;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(AdministrationPage.BACKUP, backup::of, request, response);
    }
}
