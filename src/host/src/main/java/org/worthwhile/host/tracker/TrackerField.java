package org.worthwhile.host.tracker;

import java.util.List;
import java.util.Optional;

/**
 * A custom field as it was read.
 *
 * @param typeKey complete key of the module, which may be gone
 * @param searcherKey absent when the field can't be searched
 * @param contexts at most one without projects; a project is in one of them only
 */
public record TrackerField(long id, String typeKey, Optional<String> searcherKey, String name, String description, List<FieldContext> contexts,
        boolean onScreen) {

    private static final String PREFIX = "customfield_";

    /** {@code customfield_10000}. */
    public String fieldId() {
        return PREFIX + id;
    }

    /** The number in a field's id. */
    public static Optional<Long> numberOf(String fieldId) {
        return Optional.ofNullable(fieldId).filter(text -> text.matches(PREFIX + "[0-9]{1,18}"))
                .map(text -> Long.parseLong(text.substring(PREFIX.length())));
    }

    /** The context that decides for an issue; the project's own, if it has one, alone. */
    public Optional<FieldContext> contextOf(long projectId, IssueType type) {
        return contextOf(projectId).filter(context -> context.admits(type));
    }

    public Optional<FieldContext> contextOf(long projectId) {
        return contexts.stream().filter(context -> context.projectIds().contains(projectId)).findFirst()
                .or(() -> contexts.stream().filter(FieldContext::isForAllProjects).findFirst());
    }
}
