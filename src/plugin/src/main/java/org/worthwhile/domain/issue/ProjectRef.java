package org.worthwhile.domain.issue;

import java.util.Objects;

/** A Jira project. The id stays when the key changes, so it alone decides equality. */
public final class ProjectRef {

    private final long id;
    private final String key;

    private ProjectRef(long id, String key) {
        this.id = id;
        this.key = Objects.requireNonNull(key, "key");
    }

    public static ProjectRef of(long id, String key) {
        return new ProjectRef(id, key);
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectRef && ((ProjectRef) other).id == id;
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
