package com.atlassian.sal.api;

/** What a product tells about itself. */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode mode);

    String getVersion();
}
