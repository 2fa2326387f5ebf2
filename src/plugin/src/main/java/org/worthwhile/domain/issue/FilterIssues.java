package org.worthwhile.domain.issue;

import java.util.List;
import java.util.Objects;

/** What a saved filter finds for somebody. */
public final class FilterIssues {

    private final String name;
    private final List<IssueRef> issues;
    private final long count;

    /** @param count of all that the filter finds, which may be more than these */
    public FilterIssues(String name, List<IssueRef> issues, long count) {
        this.name = Objects.requireNonNull(name, "name");
        this.issues = List.copyOf(issues);
        this.count = count;
    }

    /** The filter's. */
    public String name() {
        return name;
    }

    public List<IssueRef> issues() {
        return issues;
    }

    /** Whether the filter finds more than these. */
    public boolean isCutOff() {
        return count > issues.size();
    }
}
