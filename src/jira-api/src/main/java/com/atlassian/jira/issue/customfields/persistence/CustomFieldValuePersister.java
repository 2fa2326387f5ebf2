package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Stored values of custom fields. */
public interface CustomFieldValuePersister {

    void createValues(CustomField field, Long id, PersistenceFieldType persistenceFieldType, Collection all);

    void updateValues(CustomField field, Long id, PersistenceFieldType persistenceFieldType, Collection all);

    List<Object> getValues(CustomField field, Long id, PersistenceFieldType persistenceFieldType);

    Set<Long> removeAllValues(String text);
}
