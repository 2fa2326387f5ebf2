package com.atlassian.sal.api;

/** Which form of the base URL is asked for. */
public enum UrlMode {

    /** As configured by the administrator. */
    CANONICAL,

    /** Scheme, host and context path of the current request, or canonical outside of one. */
    ABSOLUTE,

    /** Context path of the current request, or of the canonical URL outside of one. */
    RELATIVE,

    /** Context path of the canonical URL. */
    RELATIVE_CANONICAL,

    /** Relative inside a request, canonical outside. */
    AUTO
}
