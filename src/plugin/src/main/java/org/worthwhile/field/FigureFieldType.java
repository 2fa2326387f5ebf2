package org.worthwhile.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.field.FieldFigures;

/**
 * A field that nobody fills in: each door shows what the current user may see of one figure. See
 * {@code src/docs/decisions/0013-fields-and-who-finds-by-them.md}.
 *
 * @param <X> the exact figure
 * @param <V> what Jira takes for it
 */
abstract class FigureFieldType<X, V> extends CalculatedCFType<V, V> implements RestAwareCustomFieldType, ExportableCustomFieldType {

    private static final String SHOWN = "fragmentHtml";
    private static final String IN_XML = "xmlHtml";

    private final FigureField kind;
    private final FieldReading reading;
    private final FieldFragments fragments;

    FigureFieldType(FigureField kind, FieldReading reading, FieldFragments fragments) {
        this.kind = kind;
        this.reading = reading;
        this.fragments = fragments;
    }

    final FieldFragments fragments() {
        return fragments;
    }

    abstract Figure<X> figure(FieldFigures figures);

    abstract V forJira(X exact);

    abstract String html(X exact);

    abstract String xml(X exact);

    abstract String jsonType();

    abstract Object json(X exact);

    /** The same columns for each issue, whether there is a figure or not. */
    abstract FieldExportPartsBuilder columns(Optional<X> exact, String fieldId, String heading);

    /** As the current user may see it, and nothing when nobody is logged in; as it is in the index while the index is written. */
    @Override
    public final V getValueFromIssue(CustomField field, Issue issue) {
        return reading.value(kind, field, issue, figures -> figure(figures).value().map(this::forJira)).orElse(null);
    }

    /** Finished fragments, so that nothing depends on whether Jira escapes what the templates of fields hold. */
    @Override
    public final Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(SHOWN, reading.shown(kind, issue, "", figures -> html(figure(figures))));
        parameters.put(IN_XML, reading.shown(kind, issue, "", figures -> figure(figures).value().map(this::xml).orElse("")));
        return parameters;
    }

    private String html(Figure<X> figure) {
        return figure.value().map(this::html).orElseGet(() -> fragments.absent(figure.absence().orElseThrow()));
    }

    @Override
    public final FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public final JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(jsonType(), getKey(), field.getIdAsLong());
    }

    @Override
    public final FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean isRenderedWanted, FieldLayoutItem layoutItem) {
        FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(
                reading.shown(kind, issue, null, figures -> figure(figures).value().map(this::json).orElse(null))));
        if (isRenderedWanted) {
            json.setRenderedData(new JsonData(reading.shown(kind, issue, "", figures -> html(figure(figures)))));
        }
        return json;
    }

    @Override
    public final FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        Optional<X> exact = reading.shown(kind, issue, Optional.empty(), figures -> figure(figures).value());
        return columns(exact, context.getCustomField().getId(), context.getDefaultColumnHeader()).build();
    }
}
