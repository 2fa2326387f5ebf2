package org.worthwhile.domain.valuenote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/** How sure we are that the likely figure arrives: whole per cent from 0 to 100. */
public final class Confidence {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,3}");

    private final int percent;

    private Confidence(int percent) {
        this.percent = percent;
    }

    public static Confidence of(int percent) {
        if (percent < 0 || percent > 100) {
            throw invalid();
        }
        return new Confidence(percent);
    }

    public static Confidence read(String text) {
        String number = Characters.trimmed(text);
        if (!WHOLE_NUMBER.matcher(number).matches()) {
            throw invalid();
        }
        return of(Integer.parseInt(number));
    }

    public int percent() {
        return percent;
    }

    /** Rounded half-up to the currency's minor unit. */
    public Money weigh(Money amount) {
        return amount.multipliedBy(BigDecimal.valueOf(percent, 2), RoundingMode.HALF_UP);
    }

    private static InvalidValue invalid() {
        return new InvalidValue("worthwhile.error.confidence-invalid");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confidence && ((Confidence) other).percent == percent;
    }

    @Override
    public int hashCode() {
        return percent;
    }

    @Override
    public String toString() {
        return percent + " %";
    }
}
