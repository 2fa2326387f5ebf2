package org.worthwhile.host.web;

/** Finished HTML, the only thing a template of the host puts into a page unescaped. */
public record Markup(String html) {
}
