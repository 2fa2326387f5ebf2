package org.worthwhile.host.webfragment;

/**
 * A link ready for a page; {@code url} includes the context path. Texts are plain, what is absent is empty.
 *
 * @param completeKey of the module, empty for a link of Jira's own
 * @param id the link's, else the module's key
 */
public record RenderedItem(String completeKey, String id, String label, String url, String tooltip, String styleClass, String iconClass) {

    /** One of Jira's own. */
    public static RenderedItem link(String id, String label, String url) {
        return new RenderedItem("", id, label, url, "", "", "");
    }

    /** With a symbol before it. */
    public RenderedItem withIcon(String classes) {
        return new RenderedItem(completeKey, id, label, url, tooltip, styleClass, classes);
    }
}
