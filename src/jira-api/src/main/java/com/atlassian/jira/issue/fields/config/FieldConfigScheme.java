package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** A context of a field: the projects and issue types that have it. */
public interface FieldConfigScheme {

    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    /** Empty for all projects. */
    List<Project> getAssociatedProjectObjects();

    /** Holds {@code null} for all types. */
    Collection<IssueType> getAssociatedIssueTypes();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isGlobal();

    boolean isEnabled();

    boolean isInContext(IssueContext issueContext);
}
