package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Set;

/** How values of a field are kept, shown and understood: {@code T} on an issue, {@code S} a single one. */
public interface CustomFieldType<T, S> {

    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);

    String getKey();

    String getName();

    String getDescription();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S value);

    S getSingularObjectFromString(String text) throws FieldValidationException;

    /** Called with any user or none, in several threads at once, also while issues are indexed. */
    T getValueFromIssue(CustomField field, Issue issue);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException;

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    T getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, T value);

    /** What templates get besides what Jira gives them; the issue and the layout may be {@code null}. */
    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem);

    /** Takes all values of the field away and names the issues that had one. */
    Set<Long> remove(CustomField field);

    boolean isRenderable();

    boolean valuesEqual(T value, T value2);
}
