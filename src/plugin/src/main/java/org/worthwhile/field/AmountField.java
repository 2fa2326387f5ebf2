package org.worthwhile.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.field.FieldFigures;

/** A field that shows an amount. Jira's index takes a binary number; whatever people and programs read is written from the exact amount. */
abstract class AmountField extends FigureFieldType<Money, Double> {

    private static final String CURRENCY = "-currency";

    private final FigureField kind;

    AmountField(FigureField kind, FieldReading reading, FieldFragments fragments) {
        super(kind, reading, fragments);
        this.kind = kind;
    }

    @Override
    final Figure<Money> figure(FieldFigures figures) {
        return figures.amount(kind);
    }

    @Override
    final Double forJira(Money exact) {
        return exact.getAmount().doubleValue();
    }

    @Override
    final String html(Money exact) {
        return fragments().amount(exact);
    }

    @Override
    final String xml(Money exact) {
        return fragments().amountInXml(exact);
    }

    @Override
    final String jsonType() {
        return JsonType.NUMBER_TYPE;
    }

    @Override
    final Object json(Money exact) {
        return exact.getAmount();
    }

    /** A number that spreadsheets add up, and its currency in a column of its own, so that they add up no two currencies unnoticed. */
    @Override
    final FieldExportPartsBuilder columns(Optional<Money> exact, String fieldId, String heading) {
        return new FieldExportPartsBuilder()
                .addItem(fieldId, heading, exact.map(amount -> amount.getAmount().toPlainString()).orElse(""))
                .addItem(fieldId + CURRENCY, fragments().currencyOf(heading), exact.map(amount -> amount.getCurrencyUnit().getCode()).orElse(""));
    }

    @Override
    public final String getStringFromSingularObject(Double value) {
        return value == null ? null : BigDecimal.valueOf(value).toPlainString();
    }

    @Override
    public final Double getSingularObjectFromString(String text) {
        try {
            return text == null || text.isBlank() ? null : Double.valueOf(new BigDecimal(text.strip()).doubleValue());
        } catch (NumberFormatException e) {
            throw new FieldValidationException(text);
        }
    }
}
