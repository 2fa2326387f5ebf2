package org.worthwhile.usecase.field;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;

/** How an amount is compared with another of the same currency. */
public enum Comparison {
    /** Strictly more. */
    MORE_THAN(">", sign -> sign > 0),
    /** More, or the same. */
    AT_LEAST(">=", sign -> sign >= 0),
    /** Strictly less; a dis-benefit is less than nought. */
    LESS_THAN("<", sign -> sign < 0),
    /** Less, or the same. */
    AT_MOST("<=", sign -> sign <= 0),
    /** To the minor unit. */
    EQUAL_TO("=", sign -> sign == 0),
    /** Any other amount; an issue without an amount is not among them. */
    OTHER_THAN("!=", sign -> sign != 0);

    private final String symbol;
    private final IntPredicate holds;

    Comparison(String symbol, IntPredicate holds) {
        this.symbol = symbol;
        this.holds = holds;
    }

    static Comparison named(String symbol) {
        return Arrays.stream(values()).filter(comparison -> comparison.symbol.equals(symbol)).findFirst()
                .orElseThrow(() -> new InvalidValue("worthwhile.error.comparison-unreadable"));
    }

    boolean holds(Money amount, Money other) {
        return holds.test(amount.compareTo(other));
    }
}
