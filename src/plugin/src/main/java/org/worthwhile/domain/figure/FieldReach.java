package org.worthwhile.domain.figure;

import java.util.Objects;

/** On which issues Jira shows a field at all. */
public final class FieldReach {

    private final boolean allProjects;
    private final int projects;
    private final boolean allIssueTypes;

    private FieldReach(boolean allProjects, int projects, boolean allIssueTypes) {
        this.allProjects = allProjects;
        this.projects = projects;
        this.allIssueTypes = allIssueTypes;
    }

    public static FieldReach ofAllProjects(boolean allIssueTypes) {
        return new FieldReach(true, 0, allIssueTypes);
    }

    /** @param projects how many; none for a field without any context */
    public static FieldReach ofProjects(int projects, boolean allIssueTypes) {
        return new FieldReach(false, projects, allIssueTypes);
    }

    public boolean isInAllProjects() {
        return allProjects;
    }

    /** How many projects are named; 0 also when it is in all of them. */
    public int projects() {
        return projects;
    }

    public boolean isOfAllIssueTypes() {
        return allIssueTypes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldReach && isSameAs((FieldReach) other);
    }

    private boolean isSameAs(FieldReach that) {
        return allProjects == that.allProjects && projects == that.projects && allIssueTypes == that.allIssueTypes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(allProjects, projects, allIssueTypes);
    }

    @Override
    public String toString() {
        return (allProjects ? "all projects" : projects + " projects") + (allIssueTypes ? "" : ", some issue types");
    }
}
