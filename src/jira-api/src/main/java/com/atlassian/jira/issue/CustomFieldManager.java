package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** The custom fields, their types and their searchers. */
public interface CustomFieldManager {

    List<CustomFieldType<?, ?>> getCustomFieldTypes();

    /** {@code null} unless an enabled module has this complete key. */
    CustomFieldType getCustomFieldType(String key);

    /** Those that the type, or the searcher itself, declares to fit. */
    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType type);

    /** {@code null} unless an enabled module has this complete key. */
    CustomFieldSearcher getCustomFieldSearcher(String key);

    /** The searcher may be {@code null}: the field can then not be searched. */
    CustomField createCustomField(String name, String description, CustomFieldType type, CustomFieldSearcher searcher, List<JiraContextNode> contexts,
            List<IssueType> issueTypes) throws GenericEntityException;

    /** Its type and contexts stay; the searcher may be {@code null}. */
    void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);

    /** {@code null} when there is none, or its type's module is not enabled. */
    CustomField getCustomFieldObject(Long id);

    /** {@code null} when there is none, or its type's module is not enabled. */
    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    boolean exists(String id);

    boolean isCustomField(String id);

    /** With its values, contexts and places on screens. */
    void removeCustomField(CustomField field) throws RemoveException;
}
