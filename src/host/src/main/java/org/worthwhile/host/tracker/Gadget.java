package org.worthwhile.host.tracker;

import java.util.Map;

/**
 * A dashboard item at its place on a dashboard.
 *
 * @param item the complete key of its module, which may be gone
 * @param column 0 or 1
 * @param colour of the frame: {@code color1} to {@code color8}
 */
public record Gadget(long id, long dashboardId, String item, int column, String colour, Map<String, String> preferences) {
}
