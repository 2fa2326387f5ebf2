package org.worthwhile.host.api;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** Where the host is reached. There is no proxy before it, so the request's address and the configured one are the same. */
final class HostProperties implements ApplicationProperties {

    private final Supplier<URI> baseUrl;
    private final String version;

    HostProperties(Supplier<URI> baseUrl, String version) {
        this.baseUrl = baseUrl;
        this.version = version;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get().toString();
            case RELATIVE, RELATIVE_CANONICAL -> baseUrl.get().getRawPath();
            case AUTO -> throw new UnsupportedOperationException("Ask for a relative or an absolute address");
        };
    }

    @Override
    public String getVersion() {
        return version;
    }
}
