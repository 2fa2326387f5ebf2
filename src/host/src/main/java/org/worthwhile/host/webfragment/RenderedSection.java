package org.worthwhile.host.webfragment;

import java.util.List;

/** A group of links ready for a page; never empty. The label may be empty. */
public record RenderedSection(String key, String label, List<RenderedItem> items) {
}
