package org.worthwhile.host.webfragment;

/**
 * A panel ready for a page.
 *
 * @param html finished HTML, or empty when the panel failed
 * @param failed the page shows a short notice in the panel's place
 */
public record RenderedPanel(String completeKey, String title, int weight, String html, boolean failed) {
}
