package org.worthwhile.host.web;

/**
 * A panel of the issue page, Jira's own or an app's.
 *
 * @param id of its element
 * @param moduleKey {@code pluginKey:moduleKey} of an app's panel, else empty
 */
public record PanelView(String id, String moduleKey, String title, int weight, Markup html) {
}
