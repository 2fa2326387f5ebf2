package org.worthwhile.host.field;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.worthwhile.host.tracker.FieldContext;

/** A context, with its only settings. */
final class JiraFieldContext implements FieldConfigScheme, FieldConfig {

    private final JiraCustomField field;
    private final FieldContext context;
    private final FieldWorld world;

    JiraFieldContext(JiraCustomField field, FieldContext context, FieldWorld world) {
        this.field = field;
        this.context = context;
        this.world = world;
    }

    @Override
    public Long getId() {
        return context.id();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getFieldId() {
        return field.getId();
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return world.tracker().projects().all().stream().filter(project -> context.projectIds().contains(project.id())).map(world.jira()::project).toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return context.isForAllTypes() ? Collections.singletonList(null) : context.types().stream().sorted().map(world.jira()::issueType).toList();
    }

    @Override
    public boolean isAllProjects() {
        return context.isForAllProjects();
    }

    @Override
    public boolean isAllIssueTypes() {
        return context.isForAllTypes();
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public boolean isInContext(IssueContext place) {
        return (isAllProjects() || context.projectIds().contains(place.getProjectId()))
                && (isAllIssueTypes() || context.types().stream().anyMatch(type -> type.id().equals(place.getIssueType().getId())));
    }
}
