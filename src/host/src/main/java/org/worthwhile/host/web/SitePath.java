package org.worthwhile.host.web;

import java.net.URI;
import java.net.URISyntaxException;

/** A place within this site, below the context path, to which a browser may be sent. */
final class SitePath {

    static final String HOME = "/";

    private SitePath() {
    }

    /** The wanted place when a browser can only understand it as one of this site, else the home page. */
    static String orHome(String wanted) {
        return wanted != null && isWithin(wanted) ? wanted : HOME;
    }

    private static boolean isWithin(String wanted) {
        if (!wanted.startsWith("/") || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))) {
            return false;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getRawAuthority() == null && !uri.getRawPath().contains("//") && !uri.normalize().getRawPath().startsWith("/..");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
