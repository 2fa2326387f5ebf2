package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import org.joda.money.Money;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;

/** One amount in proportion to another of the same currency, not rounded for display. */
final class Ratio {

    private Ratio() { }

    static Figure<BigDecimal> of(Money above, Money below, Absence ifNothingBelow) {
        if (!above.isSameCurrency(below)) {
            return Figure.absent(Absence.SEVERAL_CURRENCIES);
        }
        return below.isZero() ? Figure.absent(ifNothingBelow)
                : Figure.of(above.getAmount().divide(below.getAmount(), MathContext.DECIMAL64));
    }
}
