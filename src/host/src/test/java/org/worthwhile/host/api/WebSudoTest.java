package org.worthwhile.host.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Test;

public class WebSudoTest {

    private final WebSudo webSudo = new WebSudo();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Test
    public void aRequestIsLetInOnlyWhenItsSessionIs() {
        assertThat(webSudo.canExecuteRequest(request)).isFalse();
        assertThatThrownBy(() -> webSudo.willExecuteWebSudoRequest(request)).isInstanceOf(WebSudoSessionException.class);

        when(request.getAttribute(WebSudo.LET_IN)).thenReturn(true);

        assertThat(webSudo.canExecuteRequest(request)).isTrue();
        webSudo.willExecuteWebSudoRequest(request);
    }

    @Test
    public void theFormKnowsTheWayBack() throws IOException {
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/rates");
        when(request.getQueryString()).thenReturn("a=1&b=2");

        webSudo.enforceWebSudoProtection(request, response);

        verify(response).sendRedirect("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=%2Fplugins%2Fservlet%2Frates%3Fa%3D1%26b%3D2");
    }
}
