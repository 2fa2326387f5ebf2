package org.worthwhile.host.tracker;

import java.util.Optional;

/** Checks what a change says before anything is changed. */
final class ChangedFields {

    private static final long LONGEST_ESTIMATE = 100_000L * 3600;

    private final IssueChange change;

    ChangedFields(IssueChange change) {
        this.change = change;
    }

    void check() {
        text("summary").ifPresent(Issues::acceptSummary);
        text("description").ifPresent(Issues::acceptDescription);
        checkEstimate("timeoriginalestimate", "originalEstimate");
        checkEstimate("timeestimate", "remainingEstimate");
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable((String) change.columns.get(column));
    }

    private void checkEstimate(String column, String field) {
        Long seconds = (Long) change.columns.get(column);
        if (seconds != null && (seconds < 0 || seconds > LONGEST_ESTIMATE)) {
            throw new RejectedInput(field, "The estimate must be between nothing and 100,000 hours.");
        }
    }
}
