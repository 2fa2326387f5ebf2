package org.worthwhile.host.tracker;

import java.util.Set;

/**
 * Where a custom field applies.
 *
 * @param projectIds none for all projects
 * @param types none for all types
 */
public record FieldContext(long id, String name, Set<Long> projectIds, Set<IssueType> types) {

    public boolean isForAllProjects() {
        return projectIds.isEmpty();
    }

    public boolean isForAllTypes() {
        return types.isEmpty();
    }

    public boolean admits(IssueType type) {
        return isForAllTypes() || types.contains(type);
    }
}
