package org.worthwhile.host.web;

/**
 * How something that was just asked for ended.
 *
 * @param kind of AUI message: {@code success}, {@code warning} or {@code error}
 */
public record Notice(String kind, String title, String text) {
}
