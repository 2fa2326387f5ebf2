package org.worthwhile.admin;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;

/**
 * Answers a request for a page of the administration: asks for the right to see it, then for the password once more, and puts the
 * finished fragment into the page that Jira decorates.
 */
@Named
public class AdministrationPages {

    private static final String HTML = "text/html;charset=UTF-8";

    private final WebSudoManager webSudo;
    private final CurrentReader reader;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public AdministrationPages(WebSudoManager webSudo, CurrentReader reader, Fragments fragments, Wording wording) {
        this.webSudo = webSudo;
        this.reader = reader;
        this.fragments = fragments;
        this.wording = wording;
    }

    void show(AdministrationPage page, Function<Optional<Person>, String> content, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        try {
            String fragment = content.apply(reader.person());
            webSudo.willExecuteWebSudoRequest(request);
            write(page, HttpServletResponse.SC_OK, fragment, response);
        } catch (NotLoggedIn e) {
            write(page, HttpServletResponse.SC_UNAUTHORIZED, refusal(new RefusedView(
                    wording.text("worthwhile.admin.not-logged-in"), logInAddress(page, request))), response);
        } catch (NotPermitted e) {
            write(page, HttpServletResponse.SC_FORBIDDEN, refusal(new RefusedView(
                    wording.text("worthwhile.admin.not-permitted"), "")), response);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    private String refusal(RefusedView view) {
        return fragments.render("admin/refused.vm", view);
    }

    /** The type comes before the writer: Jira decorates only what it knows to be HTML when the writing begins. */
    private void write(AdministrationPage page, int status, String fragment, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(HTML);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(fragments.page("admin/page.vm",
                new AdministrationPageView(page.linkId(), wording.text(page.titleKey())), fragment));
    }

    private static String logInAddress(AdministrationPage page, HttpServletRequest request) {
        return request.getContextPath() + "/login.jsp?os_destination=" + URLEncoder.encode(page.address(), StandardCharsets.UTF_8);
    }
}
