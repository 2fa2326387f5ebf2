package org.worthwhile.host.tracker.demo;

import java.time.LocalDate;
import java.util.Optional;

/** An issue somebody works on between two days, and how much is to be logged, in quarters of an hour. */
record WorkItem(long issueId, String person, LocalDate firstDay, LocalDate lastDay, int quarters, Optional<Long> visibleToRole) {
}
