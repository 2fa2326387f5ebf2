package org.worthwhile.host.webfragment;

/**
 * A dashboard item as a dashboard shows it to one person; texts are plain.
 *
 * @param amdModule empty for an item without a script
 * @param html what the server rendered; empty when that failed
 */
public record DashboardItem(String completeKey, String title, String amdModule, boolean configurable, String html, boolean failed) {
}
