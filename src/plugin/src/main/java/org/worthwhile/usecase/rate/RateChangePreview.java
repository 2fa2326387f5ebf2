package org.worthwhile.usecase.rate;

import java.util.List;

/** What a change of rates would do to the ledger. */
public final class RateChangePreview {

    private final long entries;
    private final List<ProjectChange> projects;

    RateChangePreview(long entries, List<ProjectChange> projects) {
        this.entries = entries;
        this.projects = List.copyOf(projects);
    }

    /** How many entries would be priced by another rate, at another cost or not at all, in all projects, whoever may see them. */
    public long entries() {
        return entries;
    }

    /** The projects of which the person may see totals and in which anything the person may see would change, by key. */
    public List<ProjectChange> projects() {
        return projects;
    }

    /** Whether entries would change besides those in {@link #projects()}. */
    public boolean leavesOut() {
        return projects.stream().mapToLong(ProjectChange::entries).sum() < entries;
    }
}
