package org.worthwhile.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.webfragment.VelocityPieces;

/**
 * Values of custom fields as people see them, by the templates of their types. A value or a template that fails leaves its place
 * empty and the rest of the page whole.
 */
public final class FieldHtml {

    private static final Logger LOG = LoggerFactory.getLogger(FieldHtml.class);

    private final VelocityPieces velocity;
    private final FieldWorld world;
    private final Supplier<Locale> language;

    FieldHtml(VelocityPieces velocity, FieldWorld world, Supplier<Locale> language) {
        this.velocity = velocity;
        this.world = world;
        this.language = language;
    }

    /** For the issue's page; absent when there is nothing to show. */
    public Optional<String> onIssue(JiraCustomField field, Issue issue) {
        return safely(field, () -> shown(FieldTypeModule.VIEW, field, issue, new LayoutItem()));
    }

    public Optional<String> inXml(JiraCustomField field, Issue issue) {
        return safely(field, () -> shown(FieldTypeModule.XML, field, issue, new LayoutItem()));
    }

    /** For a list of issues, where templates are asked even without a value. */
    public Optional<String> inColumn(JiraCustomField field, Issue issue) {
        return safely(field, () -> {
            Object value = field.appliesTo(issue) ? field.getValue(issue) : null;
            return Optional.of(html(FieldTypeModule.COLUMN, field, issue, value, null));
        });
    }

    /** With what was there, or what was typed before. */
    public Optional<String> toEdit(JiraCustomField field, Issue issue, Object value) {
        return safely(field, () -> Optional.of(html(FieldTypeModule.EDIT, field, issue, value, new LayoutItem())));
    }

    /** Absent when the type does not tell REST, or the field does not apply. */
    public Optional<FieldJsonRepresentation> inJson(JiraCustomField field, Issue issue) {
        if (!(field.getCustomFieldType() instanceof RestAwareCustomFieldType told) || !field.appliesTo(issue)) {
            return Optional.empty();
        }
        return safely(field, () -> Optional.ofNullable(told.getJsonFromIssue(field, issue, false, new LayoutItem())));
    }

    /** Absent when the type does not tell CSV files, or the field does not apply. */
    public Optional<FieldExportParts> inCsv(JiraCustomField field, Issue issue, String heading) {
        if (!(field.getCustomFieldType() instanceof ExportableCustomFieldType told) || !field.appliesTo(issue)) {
            return Optional.empty();
        }
        return safely(field, () -> Optional.ofNullable(told.getRepresentationFromIssue(issue,
                new ExportedColumn(field, heading, world.jira().i18n(language.get())))));
    }

    private Optional<String> shown(String template, JiraCustomField field, Issue issue, FieldLayoutItem layoutItem) {
        Object value = field.appliesTo(issue) ? field.getValue(issue) : null;
        return value == null ? Optional.empty() : Optional.of(html(template, field, issue, value, layoutItem));
    }

    private String html(String template, JiraCustomField field, Issue issue, Object value, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(field.module().fieldType().getVelocityParameters(issue, field, layoutItem));
        context.put("customField", field);
        context.put("issue", issue);
        context.put("value", value);
        context.put("i18n", world.jira().i18n(language.get()));
        context.put("descriptor", field.getCustomFieldType().getDescriptor());
        context.put("textutils", new Escaping());
        context.put("xmlutils", new Escaping());
        return field.module().html(template, velocity, context);
    }

    private static <T> Optional<T> safely(JiraCustomField field, Supplier<Optional<T>> shown) {
        try {
            return shown.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The field {} ({}) can't be shown", field.getName(), field.getId(), e);
            return Optional.empty();
        }
    }
}
