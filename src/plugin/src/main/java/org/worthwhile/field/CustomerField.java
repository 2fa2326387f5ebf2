package org.worthwhile.field;

import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.text.SpreadsheetText;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.field.FieldFigures;

/** The field <i>Customer</i>: names, as one text. */
public final class CustomerField extends FigureFieldType<List<String>, String> {

    private static final String BETWEEN = ", ";

    @Inject
    CustomerField(FieldReading reading, FieldFragments fragments) {
        super(FigureField.CUSTOMER, reading, fragments);
    }

    @Override
    Figure<List<String>> figure(FieldFigures figures) {
        return figures.customers();
    }

    @Override
    String forJira(List<String> names) {
        return String.join(BETWEEN, names);
    }

    @Override
    String html(List<String> names) {
        return fragments().names(names);
    }

    @Override
    String xml(List<String> names) {
        return fragments().namesInXml(names);
    }

    @Override
    String jsonType() {
        return JsonType.STRING_TYPE;
    }

    @Override
    Object json(List<String> names) {
        return forJira(names);
    }

    @Override
    FieldExportPartsBuilder columns(Optional<List<String>> names, String fieldId, String heading) {
        return new FieldExportPartsBuilder().addItem(fieldId, heading, names.map(this::forJira).map(SpreadsheetText::of).orElse(""));
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }
}
