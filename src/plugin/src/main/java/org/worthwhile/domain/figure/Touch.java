package org.worthwhile.domain.figure;

import java.util.Optional;

/** One change of figures: of one issue, or of all issues of a project. */
public final class Touch {

    private final long id;
    private final Long projectId;
    private final long issueId;

    private Touch(long id, Long projectId, long issueId) {
        this.id = id;
        this.projectId = projectId;
        this.issueId = issueId;
    }

    public static Touch ofIssue(long id, long issueId) {
        return new Touch(id, null, issueId);
    }

    /** @param beyondIssue the id up to which the project's issues are done; 0 when none is */
    public static Touch ofProject(long id, long projectId, long beyondIssue) {
        return new Touch(id, projectId, beyondIssue);
    }

    public long id() {
        return id;
    }

    /** Absent when a single issue is meant. */
    public Optional<Long> projectId() {
        return Optional.ofNullable(projectId);
    }

    /** The issue that is meant, or the last one of the project that is done. */
    public long issueId() {
        return issueId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touch && ((Touch) other).id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return projectId == null ? "issue " + issueId : "issues of project " + projectId + " beyond " + issueId;
    }
}
