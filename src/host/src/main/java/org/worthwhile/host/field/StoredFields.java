package org.worthwhile.host.field;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.NewField;
import org.worthwhile.host.tracker.TrackerField;

/** The custom fields whose types are there. Nothing is kept in memory: every question is answered from the database. */
@SuppressWarnings({"rawtypes", "unchecked"}) // so declared in Jira
public final class StoredFields implements CustomFieldManager {

    private final FieldWorld world;

    StoredFields(FieldWorld world) {
        this.world = world;
    }

    /** By name. */
    public List<JiraCustomField> all() {
        return world.tracker().fields().all().stream().map(this::field).flatMap(Optional::stream).toList();
    }

    private Optional<JiraCustomField> field(TrackerField stored) {
        return world.types().type(stored.typeKey()).map(type -> new JiraCustomField(stored, type, world));
    }

    @Override
    public List<CustomFieldType<?, ?>> getCustomFieldTypes() {
        return world.types().types().stream().<CustomFieldType<?, ?>>map(FieldTypeModule::fieldType).collect(Collectors.toList());
    }

    @Override
    public CustomFieldType getCustomFieldType(String key) {
        return world.types().type(key).map(FieldTypeModule::fieldType).orElse(null);
    }

    @Override
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType type) {
        return world.types().type(type.getKey()).stream().flatMap(module -> world.types().searchersFor(module).stream())
                .map(SearcherModule::newSearcher).toList();
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return world.types().searcher(key).orElse(null);
    }

    @Override
    public CustomField createCustomField(String name, String description, CustomFieldType type, CustomFieldSearcher searcher,
            List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        if (contexts == null || contexts.isEmpty()) {
            throw new IllegalArgumentException("The local Jira makes no field without a context");
        }
        Optional<String> searcherKey = keyOf(searcher);
        TrackerField made = world.tracker().fields().add(new NewField(name, Objects.requireNonNullElse(description, ""), type.getKey(), searcherKey,
                projects(contexts), types(issueTypes)));
        return field(made).orElseThrow();
    }

    @Override
    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        if (getCustomFieldObject(id) == null) {
            throw new IllegalArgumentException("There is no field " + id);
        }
        world.tracker().fields().change(id, name, Objects.requireNonNullElse(description, ""), keyOf(searcher));
    }

    private static Optional<String> keyOf(CustomFieldSearcher searcher) {
        return Optional.ofNullable(searcher).map(given -> given.getDescriptor().getCompleteKey());
    }

    private static Set<Long> projects(List<JiraContextNode> contexts) {
        Set<Long> ids = new HashSet<>();
        contexts.forEach(context -> ids.add(context.getProjectId()));
        return ids.contains(null) ? Set.of() : ids;
    }

    private static Set<org.worthwhile.host.tracker.IssueType> types(List<IssueType> issueTypes) {
        if (issueTypes == null || issueTypes.contains(null)) {
            return Set.of();
        }
        return issueTypes.stream().map(type -> Constant.byId(org.worthwhile.host.tracker.IssueType.class, type.getId())).collect(Collectors.toSet());
    }

    @Override
    public JiraCustomField getCustomFieldObject(Long id) {
        return id == null ? null : world.tracker().fields().byId(id).flatMap(this::field).orElse(null);
    }

    @Override
    public JiraCustomField getCustomFieldObject(String id) {
        return TrackerField.numberOf(id).map(this::getCustomFieldObject).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(all());
    }

    @Override
    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    @Override
    public boolean isCustomField(String id) {
        return TrackerField.numberOf(id).isPresent();
    }

    @Override
    public void removeCustomField(CustomField field) throws RemoveException {
        if (!exists(field.getId())) {
            throw new RemoveException("There is no field " + field.getId());
        }
        field.getCustomFieldType().remove(field);
        world.tracker().fields().remove(field.getIdAsLong());
    }
}
