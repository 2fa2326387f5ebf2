package org.worthwhile.host.tracker;

import java.time.Instant;

/** That a worklog is gone, and since when. */
public record DeletedWork(long worklogId, Instant deleted) {
}
