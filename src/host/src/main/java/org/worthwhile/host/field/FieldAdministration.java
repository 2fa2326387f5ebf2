package org.worthwhile.host.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewField;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerField;

/** What Jira administrators do with custom fields. Those of locked types belong to their app: nobody makes or changes them by hand. */
public final class FieldAdministration {

    private final Tracker tracker;
    private final FieldTypes types;
    private final StoredFields fields;

    FieldAdministration(Tracker tracker, FieldTypes types, StoredFields fields) {
        this.tracker = tracker;
        this.types = types;
        this.fields = fields;
    }

    /** Also fields whose type is not there now. */
    public List<TrackerField> all() {
        return tracker.fields().all();
    }

    public TrackerField byId(long id) {
        return tracker.fields().byId(id).orElseThrow(NotFound::field);
    }

    public Optional<FieldTypeModule> typeOf(TrackerField field) {
        return types.type(field.typeKey());
    }

    /** Types an administrator may make fields of. */
    public List<FieldTypeModule> offered() {
        return types.types().stream().filter(type -> !type.isLocked()).toList();
    }

    public boolean isLocked(TrackerField field) {
        return typeOf(field).map(FieldTypeModule::isLocked).orElse(false);
    }

    public List<SearcherModule> searchersFor(TrackerField field) {
        return typeOf(field).map(types::searchersFor).orElse(List.of());
    }

    /** With the first searcher that fits; on no screen yet. */
    public TrackerField create(String typeKey, String name, String description, Set<Long> projectIds, Set<IssueType> issueTypes) {
        FieldTypeModule type = offered().stream().filter(offer -> offer.completeKey().equals(typeKey)).findFirst()
                .orElseThrow(() -> new RejectedInput("fieldType", "Choose one of the types."));
        Optional<String> searcher = types.searchersFor(type).stream().map(SearcherModule::completeKey).findFirst();
        return tracker.fields().add(new NewField(name, description, typeKey, searcher, projectIds, issueTypes));
    }

    public void change(TrackerField field, String name, String description, Optional<String> searcherKey) {
        refuseLocked(field);
        if (!searcherKey.map(key -> searchersFor(field).stream().anyMatch(fit -> fit.completeKey().equals(key))).orElse(true)) {
            throw new RejectedInput("searcher", "This searcher does not fit the type.");
        }
        tracker.fields().change(field.id(), name, description, searcherKey);
    }

    public void limit(TrackerField field, Set<Long> projectIds, Set<IssueType> issueTypes) {
        tracker.fields().limit(field.id(), projectIds, issueTypes);
    }

    public void show(TrackerField field, boolean onScreen) {
        if (onScreen) {
            tracker.fields().putOnScreen(field.id());
        } else {
            tracker.fields().takeFromScreen(field.id());
        }
    }

    /** With all values. */
    public void remove(TrackerField field) {
        refuseLocked(field);
        Optional.ofNullable(fields.getCustomFieldObject(field.id())).ifPresent(known -> known.getCustomFieldType().remove(known));
        tracker.fields().remove(field.id());
    }

    private void refuseLocked(TrackerField field) {
        if (isLocked(field)) {
            throw new RejectedInput("fieldName", "This custom field is locked: only the app it belongs to may change it.");
        }
    }
}
