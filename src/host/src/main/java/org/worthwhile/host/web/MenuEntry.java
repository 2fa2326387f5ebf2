package org.worthwhile.host.web;

import org.worthwhile.host.webfragment.RenderedItem;

/** A link of a sidebar. */
public record MenuEntry(RenderedItem item, boolean selected) {
}
