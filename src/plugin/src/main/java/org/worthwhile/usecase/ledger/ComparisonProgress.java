package org.worthwhile.usecase.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far the comparison of everything has come: whole projects, and a part of the one it is in. */
public final class ComparisonProgress {

    private static final int HUNDRED = 100;

    private final int projectsDone;
    private final int projects;
    private final int issuesDone;
    private final int issues;

    /**
     * @param issuesDone of the project that comes after those done
     * @param issues of that project; 0 when it has none
     */
    ComparisonProgress(int projectsDone, int projects, int issuesDone, int issues) {
        this.projectsDone = projectsDone;
        this.projects = projects;
        this.issuesDone = issuesDone;
        this.issues = issues;
    }

    public int projectsDone() {
        return projectsDone;
    }

    public int projects() {
        return projects;
    }

    /** As if every project took the same time; 100 only at the end. */
    public int percent() {
        if (projects == 0) {
            return 0;
        }
        long steps = Math.max(1, issues);
        long done = projectsDone * steps + Math.min(issuesDone, issues);
        return BigDecimal.valueOf(done * HUNDRED).divide(BigDecimal.valueOf(projects * steps), 0, RoundingMode.DOWN).intValue();
    }
}
