package org.worthwhile.host.jql;

import java.util.List;
import org.worthwhile.host.tracker.IssueQuery;

/**
 * JQL as one person asks it.
 *
 * @param problems fields, values and functions that do not exist for the person; such a part finds nothing
 */
public record AskedOfTracker(IssueQuery query, List<String> problems) {
}
