package org.worthwhile.domain.issue;

import java.util.Objects;

/** A Jira issue. The id stays when the issue moves and its key changes, so it alone decides equality. */
public final class IssueRef {

    private final long id;
    private final String key;
    private final ProjectRef project;

    private IssueRef(long id, String key, ProjectRef project) {
        this.id = id;
        this.key = Objects.requireNonNull(key, "key");
        this.project = Objects.requireNonNull(project, "project");
    }

    public static IssueRef of(long id, String key, ProjectRef project) {
        return new IssueRef(id, key, project);
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public ProjectRef project() {
        return project;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueRef && ((IssueRef) other).id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return key;
    }
}
