package org.worthwhile.host.webfragment;

/** A link ready for a page; {@code url} includes the context path. Texts are plain, what is absent is empty. */
public record RenderedItem(String id, String label, String url, String tooltip, String styleClass, String iconClass) {
}
