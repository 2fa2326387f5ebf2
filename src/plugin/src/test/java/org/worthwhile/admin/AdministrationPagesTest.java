package org.worthwhile.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.PasswordNotConfirmed;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Readers;
import org.worthwhile.panel.Templates;
import org.worthwhile.panel.Wording;

public class AdministrationPagesTest {

    private static final Optional<Person> ADMINISTRATOR = Optional.of(Person.of("admin"));
    private static final Optional<Person> HOLDER = Optional.of(Person.of("holder"));

    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final Standing standing = mock(Standing.class);
    private final LoginUriProvider logIns = mock(LoginUriProvider.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();

    @Before
    public void aRequest() throws IOException {
        when(standing.isEverywhere(ADMINISTRATOR.get(), Holder.jiraAdministrators())).thenReturn(true);
        when(application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("https://jira.example/jira");
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/worthwhile/admin/rates");
        when(response.getWriter()).thenReturn(new PrintWriter(written));
    }

    @Test
    public void administratorsGetThePageInTheAdministration() throws IOException {
        show(ADMINISTRATOR, who -> "<p>42</p>");

        assertThat(page()).contains("<p>42</p>", "content=\"atl.admin\"", "content=\"worthwhile-rates\"", "<title>Rates</title>");
        verify(response).setStatus(200);
        verify(response).setHeader("Cache-Control", "no-store");
    }

    @Test
    public void requestsWithoutAPageAroundThemAskForTheSameOrBringThePassword() {
        AdministratorSessions sessions = new AdministratorSessions(webSudo, standing);
        sessions.requireConfirmed(ADMINISTRATOR, request);
        doThrow(new WebSudoSessionException("")).when(webSudo).willExecuteWebSudoRequest(request);

        assertThatThrownBy(() -> sessions.requireConfirmed(ADMINISTRATOR, request)).isInstanceOf(PasswordNotConfirmed.class);
        when(request.getHeader("Authorization")).thenReturn("Anything else");
        assertThatThrownBy(() -> sessions.requireConfirmed(ADMINISTRATOR, request)).isInstanceOf(PasswordNotConfirmed.class);
        when(request.getHeader("Authorization")).thenReturn("Basic YWRtaW46YWRtaW4=");
        sessions.requireConfirmed(ADMINISTRATOR, request);
    }

    @Test
    public void administratorsTypeTheirPasswordOnceMoreFirst() throws IOException {
        doThrow(new WebSudoSessionException("")).when(webSudo).willExecuteWebSudoRequest(request);

        show(ADMINISTRATOR, who -> "<p>42</p>");

        verify(webSudo).enforceWebSudoProtection(request, response);
        assertThat(page()).isEmpty();
    }

    @Test
    public void othersWhoMaySeeItGetAnOrdinaryPageAndNoFormThatIsNotForThem() throws IOException {
        show(HOLDER, who -> "<p>42</p>");

        assertThat(page()).contains("<p>42</p>", "content=\"atl.general\"").doesNotContain("admin.active");
        verifyNoInteractions(webSudo);
    }

    @Test
    public void whoMayNotSeeItIsTold() throws IOException {
        show(HOLDER, who -> {
            throw NotPermitted.toSee();
        });

        assertThat(page()).contains("You may not see this page", "content=\"atl.general\"");
        verify(response).setStatus(403);
        verify(webSudo, never()).enforceWebSudoProtection(any(), any());
    }

    @Test
    public void whoIsNotLoggedInIsSentToJirasFormAndComesBack() throws IOException {
        when(request.getQueryString()).thenReturn("a=%22");
        when(logIns.getLoginUri(URI.create("https://jira.example/jira/plugins/servlet/worthwhile/admin/rates?a=%22")))
                .thenReturn(URI.create("https://jira.example/jira/login.jsp?x"));

        show(Optional.empty(), who -> {
            throw new NotLoggedIn();
        });

        verify(response).sendRedirect("https://jira.example/jira/login.jsp?x");
        assertThat(page()).isEmpty();
    }

    private void show(Optional<Person> who, Function<Optional<Person>, String> content) throws IOException {
        Wording wording = Readers.wording(Locale.US);
        AdministrationFrame frame = new AdministrationFrame(new Fragments(Templates.renderer(), wording), wording,
                mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        new AdministrationPages(Readers.reader(who, Locale.US), new LogInForm(logIns, new SiteAddresses(application)),
                new AdministratorSessions(webSudo, standing), frame).show(AdministrationPage.RATES, content, request, response);
    }

    private String page() {
        return written.toString();
    }
}
