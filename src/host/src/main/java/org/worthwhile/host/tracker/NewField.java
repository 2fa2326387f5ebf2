package org.worthwhile.host.tracker;

import java.util.Optional;
import java.util.Set;

/** A custom field to be made, with its first context: no projects or types for all of them. */
public record NewField(String name, String description, String typeKey, Optional<String> searcherKey, Set<Long> projectIds, Set<IssueType> types) {
}
