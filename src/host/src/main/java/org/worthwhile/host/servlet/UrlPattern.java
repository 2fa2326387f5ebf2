package org.worthwhile.host.servlet;

import java.util.Comparator;

/**
 * Where a servlet answers, below {@code /plugins/servlet}: {@code /x} exactly, {@code /x/*} at and below, {@code *.x} by the ending.
 *
 * @param path what the pattern says without its star
 */
record UrlPattern(Kind kind, String path) {

    /** As in the servlet specification: exact before prefix before ending, and the longer prefix before the shorter. */
    static final Comparator<UrlPattern> MOST_SPECIFIC_LAST = Comparator.comparing(UrlPattern::kind).thenComparing(pattern -> pattern.path().length());

    /** The least specific first. */
    enum Kind {
        ENDING, PREFIX, EXACT
    }

    static UrlPattern of(String text) {
        if (text.startsWith("*.")) {
            return new UrlPattern(Kind.ENDING, text.substring(1));
        }
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("The url-pattern must start with / or *. : " + text);
        }
        return text.endsWith("/*") ? new UrlPattern(Kind.PREFIX, text.substring(0, text.length() - 2)) : new UrlPattern(Kind.EXACT, text);
    }

    boolean matches(String wanted) {
        return switch (kind) {
            case EXACT -> wanted.equals(path);
            case PREFIX -> wanted.equals(path) || wanted.startsWith(path + "/");
            case ENDING -> wanted.endsWith(path);
        };
    }

    /** Which part of the wanted path counts as the servlet's own; the rest is its path info. */
    String ownPartOf(String wanted) {
        return kind == Kind.PREFIX ? path : wanted;
    }
}
