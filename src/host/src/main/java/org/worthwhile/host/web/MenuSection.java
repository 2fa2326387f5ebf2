package org.worthwhile.host.web;

import java.util.List;

/** A group of links of a sidebar; the label may be empty. */
public record MenuSection(String label, List<MenuEntry> entries) {
}
