package org.worthwhile.admin;

import java.util.List;

/** What a change of rates would do. */
public final class RatePreviewView {

    private final String summary;
    private final boolean leavesOut;
    private final List<ProjectChangeView> projects;

    RatePreviewView(String summary, boolean leavesOut, List<ProjectChangeView> projects) {
        this.summary = summary;
        this.leavesOut = leavesOut;
        this.projects = List.copyOf(projects);
    }

    public String getSummary() {
        return summary;
    }

    /** Whether entries would change that the reader may not see. */
    public boolean isLeavesOut() {
        return leavesOut;
    }

    public List<ProjectChangeView> getProjects() {
        return projects;
    }
}
