package org.worthwhile.host.field;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.Supplier;

/** Numbers in the reader's language, without marks between thousands. */
final class WrittenNumbers implements DoubleConverter {

    private final Supplier<Locale> language;

    WrittenNumbers(Supplier<Locale> language) {
        this.language = language;
    }

    @Override
    public Double getDouble(String text) throws FieldValidationException {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        ParsePosition end = new ParsePosition(0);
        Number number = format().parse(written, end);
        if (number == null || end.getIndex() < written.length() || !Double.isFinite(number.doubleValue())) {
            throw new FieldValidationException("'" + written + "' is an invalid number");
        }
        return number.doubleValue();
    }

    @Override
    public String getString(Double number) {
        return format().format(number);
    }

    private DecimalFormat format() {
        DecimalFormat format = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(language.get()));
        format.setGroupingUsed(false);
        return format;
    }
}
