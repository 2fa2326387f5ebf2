package org.worthwhile.host.web;

/** One of several things a form offers. */
public record Choice(String value, String label) {
}
