package org.worthwhile.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sent for the custom fields of its screen: checked first, stored later. */
public final class EnteredFields {

    private final Map<JiraCustomField, EnteredValue> entered = new LinkedHashMap<>();
    private final FieldErrors errors = new FieldErrors();

    private EnteredFields() {
    }

    /** A field that was not sent stays as it is. */
    static EnteredFields of(List<JiraCustomField> fields, Map<String, String[]> sent, IssueContext place) {
        EnteredFields all = new EnteredFields();
        for (JiraCustomField field : fields) {
            if (sent.containsKey(field.getId())) {
                all.take(field, new EnteredValue(List.of(sent.get(field.getId()))), field.getRelevantConfig(place));
            }
        }
        return all;
    }

    private void take(JiraCustomField field, EnteredValue value, FieldConfig config) {
        field.getCustomFieldType().validateFromParams(value, errors, config);
        entered.put(field, value);
    }

    public boolean isEmpty() {
        return entered.isEmpty();
    }

    /** By field; what belongs to none is said of the first. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>(errors.getErrors());
        if (!errors.getErrorMessages().isEmpty()) {
            problems.putIfAbsent(entered.keySet().iterator().next().getId(), String.join(" ", new ArrayList<>(errors.getErrorMessages())));
        }
        return problems;
    }

    public void storeNew(Issue issue) {
        entered.forEach((field, value) -> create(field, issue, value));
    }

    public void store(Issue issue) {
        entered.forEach((field, value) -> update(field, issue, value));
    }

    @SuppressWarnings("unchecked") // the type understands its own values
    private static void create(JiraCustomField field, Issue issue, EnteredValue value) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        Object understood = type.getValueFromCustomFieldParams(value);
        if (understood != null) {
            type.createValue(field, issue, understood);
        }
    }

    @SuppressWarnings("unchecked") // the type understands its own values
    private static void update(JiraCustomField field, Issue issue, EnteredValue value) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        type.updateValue(field, issue, type.getValueFromCustomFieldParams(value));
    }
}
