package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.worthwhile.host.tracker.FieldValues;
import org.worthwhile.host.tracker.TrackerField;

/** Values of custom fields in the tracker's table. */
@SuppressWarnings({"rawtypes", "unchecked"}) // so declared in Jira
final class StoredValues implements CustomFieldValuePersister {

    private final FieldValues values;

    StoredValues(FieldValues values) {
        this.values = values;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType column, Collection given) {
        updateValues(field, issueId, column, given);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType column, Collection given) {
        values.replace(field.getIdAsLong(), issueId, column(column), given);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType column) {
        return values.of(field.getIdAsLong(), issueId, column(column));
    }

    @Override
    public Set<Long> removeAllValues(String fieldId) {
        return values.removeAll(TrackerField.numberOf(fieldId).orElseThrow());
    }

    private static FieldValues.Column column(PersistenceFieldType type) {
        return FieldValues.Column.valueOf(type.toString().toUpperCase(Locale.ROOT));
    }
}
