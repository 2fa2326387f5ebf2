package org.worthwhile.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.NaturallyOrderedCustomFieldSearcher;
import com.atlassian.jira.issue.customfields.SortableCustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.FieldContext;
import org.worthwhile.host.tracker.TrackerField;

/** A custom field as it was read; its type is there. */
public final class JiraCustomField implements CustomField {

    private final TrackerField field;
    private final FieldTypeModule type;
    private final FieldWorld world;
    private CustomFieldSearcher searcher;

    JiraCustomField(TrackerField field, FieldTypeModule type, FieldWorld world) {
        this.field = field;
        this.type = type;
        this.world = world;
    }

    public TrackerField stored() {
        return field;
    }

    FieldTypeModule module() {
        return type;
    }

    /** Its searcher keeps an order of values. */
    public boolean isSortable() {
        CustomFieldSearcher own = getCustomFieldSearcher();
        return own instanceof NaturallyOrderedCustomFieldSearcher || own instanceof SortableCustomFieldSearcher;
    }

    /** Whether a context of the field covers the place. */
    public boolean appliesTo(IssueContext place) {
        return context(place).isPresent();
    }

    private Optional<FieldContext> context(IssueContext place) {
        if (place.getProjectId() == null || place.getIssueType() == null) {
            return Optional.empty();
        }
        return field.contextOf(place.getProjectId(), Constant.byId(org.worthwhile.host.tracker.IssueType.class, place.getIssueType().getId()));
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getNameKey() {
        return field.name();
    }

    @Override
    public String getFieldName() {
        return field.name();
    }

    @Override
    public String getUntranslatedName() {
        return field.name();
    }

    @Override
    public String getDescription() {
        return field.description();
    }

    @Override
    public String getUntranslatedDescription() {
        return field.description();
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared in Jira
    public CustomFieldType getCustomFieldType() {
        return type.fieldType();
    }

    /** Made when it is first asked for; {@code null} when there is none or its module is gone. */
    @Override
    public synchronized CustomFieldSearcher getCustomFieldSearcher() {
        if (searcher == null) {
            searcher = field.searcherKey().flatMap(world.types()::searcher).orElse(null);
            if (searcher != null) {
                searcher.init(this);
            }
        }
        return searcher;
    }

    @Override
    public ClauseNames getClauseNames() {
        return ClauseNames.forCustomField(this);
    }

    @Override
    public Object getValue(Issue issue) {
        return type.fieldType().getValueFromIssue(this, issue);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return field.contexts().stream().<FieldConfigScheme>map(this::scheme).toList();
    }

    private JiraFieldContext scheme(FieldContext context) {
        return new JiraFieldContext(this, context, world);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return config(issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext place) {
        return config(place);
    }

    private FieldConfig config(IssueContext place) {
        return context(place).map(context -> scheme(context).getOneAndOnlyConfig()).orElse(null);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream().flatMap(scheme -> scheme.getAssociatedProjectObjects().stream()).toList();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return isAllIssueTypes() ? Collections.singletonList(null)
                : getConfigurationSchemes().stream().flatMap(scheme -> scheme.getAssociatedIssueTypes().stream()).distinct().toList();
    }

    @Override
    public boolean isAllProjects() {
        return field.contexts().stream().anyMatch(FieldContext::isForAllProjects);
    }

    @Override
    public boolean isAllIssueTypes() {
        return field.contexts().stream().anyMatch(FieldContext::isForAllTypes);
    }

    @Override
    public boolean isGlobal() {
        return field.contexts().stream().anyMatch(context -> context.isForAllProjects() && context.isForAllTypes());
    }

    @Override
    public boolean isEditable() {
        return type.isEditable();
    }

    @Override
    public int compareTo(Object other) {
        return getName().compareTo(((CustomField) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField another && getId().equals(another.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
