package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.renderer.RenderableField;
import com.atlassian.jira.issue.fields.rest.RestAwareField;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A field that an administrator made, of a type that Jira or an app brings. */
public interface CustomField extends NavigableField, HideableField, ConfigurableField<Object>, RenderableField, RequirableField, OrderableField<Object>, RestAwareField, RestFieldOperations {

    /** The number in {@link #getId()}. */
    Long getIdAsLong();

    String getFieldName();

    /** As the administrator wrote it. */
    String getUntranslatedName();

    String getDescription();

    /** As the administrator wrote it. */
    String getUntranslatedDescription();

    CustomFieldType getCustomFieldType();

    /** {@code null} when the field can't be searched. */
    CustomFieldSearcher getCustomFieldSearcher();

    /** What JQL calls the field. */
    ClauseNames getClauseNames();

    /** {@code null} for none. Never a stored copy: a calculated type computes it now. */
    Object getValue(Issue issue);

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext issueContext);

    /** The projects its contexts name; empty when it is global. */
    List<Project> getAssociatedProjectObjects();

    List<IssueType> getAssociatedIssueTypes();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    /** In every project and every type. */
    boolean isGlobal();

    /** Its type has a template for editing. */
    boolean isEditable();
}
