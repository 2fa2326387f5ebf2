package org.worthwhile.host.api;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The form at which people log in; it leads on to a place of this site, which it is given from the context path on. */
final class LogInForm implements LoginUriProvider {

    private final Supplier<URI> baseUrl;

    LogInForm(Supplier<URI> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String base = baseUrl.get().toString();
        String wanted = returnUri.toString();
        if (!wanted.startsWith(base + "/")) {
            throw new UnsupportedOperationException("How Jira leads on to an address outside of it is not known here: " + returnUri);
        }
        return URI.create(base + "/login.jsp?permissionViolation=true&os_destination="
                + URLEncoder.encode(wanted.substring(base.length()), StandardCharsets.UTF_8));
    }
}
