package org.worthwhile.host.webfragment;

/**
 * An entry of the gadget directory; texts are plain, what is absent is empty.
 *
 * @param thumbnail address of a picture, with the context path
 */
public record ListedItem(String completeKey, String title, String description, String author, String thumbnail) {
}
