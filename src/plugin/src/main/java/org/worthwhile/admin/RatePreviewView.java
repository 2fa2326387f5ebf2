package org.worthwhile.admin;

import java.util.List;

/** What a change of rates would do. */
public final class RatePreviewView {

    private final String summary;
    private final String done;
    private final boolean leavesOut;
    private final List<ProjectChangeView> projects;

    RatePreviewView(String summary, String done, boolean leavesOut, List<ProjectChangeView> projects) {
        this.summary = summary;
        this.done = done;
        this.leavesOut = leavesOut;
        this.projects = List.copyOf(projects);
    }

    public String getSummary() {
        return summary;
    }

    /** What is to be said once it is done. */
    public String getDone() {
        return done;
    }

    /** Whether entries would change that the reader may not see. */
    public boolean isLeavesOut() {
        return leavesOut;
    }

    public List<ProjectChangeView> getProjects() {
        return projects;
    }
}
