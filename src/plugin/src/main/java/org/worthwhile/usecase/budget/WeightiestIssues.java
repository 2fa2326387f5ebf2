package org.worthwhile.usecase.budget;

import java.util.List;
import org.worthwhile.domain.issue.IssueFacts;

/** The issues with the most work in a project, and how many have any. */
public final class WeightiestIssues {

    private final List<Portion<IssueFacts>> portions;
    private final int count;

    WeightiestIssues(List<Portion<IssueFacts>> portions, int count) {
        this.portions = List.copyOf(portions);
        this.count = count;
    }

    /** The weightiest first. */
    public List<Portion<IssueFacts>> portions() {
        return portions;
    }

    /** Of all issues with work that the person may see. */
    public int count() {
        return count;
    }
}
