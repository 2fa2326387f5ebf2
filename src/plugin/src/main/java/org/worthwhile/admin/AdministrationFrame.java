package org.worthwhile.admin;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;

/** The page around a fragment: in the administration for those who get there, else one of Jira's ordinary pages. */
@Named
public class AdministrationFrame {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Fragments fragments;
    private final Wording wording;
    private final PageBuilderService page;

    @Inject
    public AdministrationFrame(Fragments fragments, Wording wording, PageBuilderService page) {
        this.fragments = fragments;
        this.wording = wording;
        this.page = page;
    }

    void show(AdministrationPage wanted, boolean inAdministration, String fragment, HttpServletResponse response) throws IOException {
        write(HttpServletResponse.SC_OK, new AdministrationPageView(wanted.linkId(), title(wanted), inAdministration), fragment, response);
    }

    /** Outside of the administration: its menu is not for those who are refused. */
    void refuse(AdministrationPage wanted, HttpServletResponse response) throws IOException {
        AdministrationPageView view = new AdministrationPageView(wanted.linkId(), title(wanted), false);
        write(HttpServletResponse.SC_FORBIDDEN, view, fragments.render("admin/refused.vm", view), response);
    }

    /** The type comes before the writer: Jira decorates only what it knows to be HTML when the writing begins. */
    private void write(int status, AdministrationPageView view, String fragment, HttpServletResponse response) throws IOException {
        page.assembler().resources().requireWebResource("org.worthwhile.jira:administration-resources");
        response.setStatus(status);
        response.setContentType(HTML);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(fragments.page("admin/page.vm", view, fragment));
    }

    private String title(AdministrationPage wanted) {
        return wording.text(wanted.titleKey());
    }
}
