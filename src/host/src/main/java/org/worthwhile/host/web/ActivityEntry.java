package org.worthwhile.host.web;

import java.time.Instant;

/**
 * A comment or a worklog below an issue.
 *
 * @param kind {@code comment} or {@code worklog}
 * @param timeSpent of a worklog, else empty
 * @param restrictedTo who may see it, empty when everybody who sees the issue
 * @param editUrl empty when this person may not edit it
 * @param deleteUrl empty when this person may not delete it
 */
public record ActivityEntry(String kind, long id, PersonView author, Instant moment, MomentView at, String text, String timeSpent, String restrictedTo,
        String editUrl, String deleteUrl) {
}
