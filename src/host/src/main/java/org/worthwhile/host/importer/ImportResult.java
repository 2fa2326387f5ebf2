package org.worthwhile.host.importer;

import java.time.Duration;

/** What was brought in. */
public record ImportResult(long people, long projects, long issues, long worklogs, Duration timeSpent) {
}
