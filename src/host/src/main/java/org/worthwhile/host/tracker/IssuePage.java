package org.worthwhile.host.tracker;

import java.util.List;

/** One page of a list and how many issues the whole list has. */
public record IssuePage(List<TrackerIssue> issues, long offset, long total) {
}
