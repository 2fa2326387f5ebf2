package org.worthwhile.host.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.JiraApi;
import org.worthwhile.host.plugin.HostServices;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.webfragment.VelocityPieces;

/** Custom fields: their types and searchers, and what forms and pages need of them. Made before the plugin system starts. */
public final class FieldPart {

    private final Tracker tracker;
    private final JiraApi jira;
    private final FieldTypes types;
    private final StoredFields fields;
    private final FieldHtml html;

    /** Makes the module types of custom fields known to the plugin system and offers what apps ask about fields. */
    public FieldPart(Tracker tracker, JiraApi jira, CurrentUser user, PluginSystem plugins, VelocityPieces velocity, HostServices services) {
        this.tracker = tracker;
        this.jira = jira;
        this.types = new FieldTypes(plugins, services, () -> jira.i18n(user.locale()));
        FieldWorld world = new FieldWorld(tracker, jira, types);
        this.fields = new StoredFields(world);
        this.html = new FieldHtml(velocity, world, user::locale);
        services.offer(CustomFieldManager.class, fields);
        services.offer(FieldScreenManager.class, new DefaultScreen(tracker.fields()));
        services.offer(CustomFieldValuePersister.class, new StoredValues(tracker.fieldValues()));
        services.offer(GenericConfigManager.class, new NoSettings());
        services.offer(DoubleConverter.class, new WrittenNumbers(user::locale));
        services.offer(TextFieldCharacterLengthValidator.class, new TextLimit());
    }

    /** Makes Jira's own types and searchers from what has been offered by then. */
    public void loadOwn() {
        types.loadOwn();
    }

    public FieldAdministration administration() {
        return new FieldAdministration(tracker, types, fields);
    }

    public StoredFields fields() {
        return fields;
    }

    public FieldHtml html() {
        return html;
    }

    /** Those on the screen that apply there, in its order. */
    public List<JiraCustomField> onScreen(IssueContext place) {
        List<Long> order = tracker.fields().onScreen();
        return fields.all().stream().filter(field -> order.contains(field.getIdAsLong()) && field.appliesTo(place))
                .sorted(Comparator.comparingInt(field -> order.indexOf(field.getIdAsLong()))).toList();
    }

    /** Those of the screen that people fill in. */
    public List<JiraCustomField> editable(IssueContext place) {
        return onScreen(place).stream().filter(JiraCustomField::isEditable).toList();
    }

    /** What people type to get what the issue has now; {@code null} for nothing. */
    @SuppressWarnings("unchecked") // the type understands its own values
    public Object editableValue(JiraCustomField field, Issue issue) {
        Object value = field.getValue(issue);
        return value == null || value instanceof Collection ? value : field.getCustomFieldType().getStringFromSingularObject(value);
    }

    public Issue issue(TrackerIssue issue) {
        return jira.issue(issue);
    }

    /** Where an issue that does not exist yet will be. */
    public IssueContext place(TrackerProject project, IssueType type) {
        return new Place(jira.project(project), jira.issueType(type));
    }

    public EnteredFields entered(IssueContext place, Map<String, String[]> sent) {
        return EnteredFields.of(editable(place), sent, place);
    }
}
