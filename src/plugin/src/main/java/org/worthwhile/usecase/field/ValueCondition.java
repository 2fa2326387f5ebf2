package org.worthwhile.usecase.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.AmountText;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Problems;

/** What a search asks of an amount: {@code "> 10000"} in {@code "EUR"}. */
public final class ValueCondition {

    /** The first argument of the search, as refusals name it. */
    public static final String COMPARISON = "comparison";
    /** The second one. */
    public static final String CURRENCY = "currency";

    private static final Pattern FORM = Pattern.compile("\\s*(?<symbol>[<>=!]{1,2})\\s*(?<amount>[^\\s<>=!]+)\\s*");

    private final Comparison comparison;
    private final Money amount;

    private ValueCondition(Comparison comparison, Money amount) {
        this.comparison = comparison;
        this.amount = amount;
    }

    /**
     * The amount is written as between programs, for a saved filter is read by people of any language: digits, and a point before decimals.
     *
     * @throws InvalidRequest naming each argument that cannot be read
     */
    public static ValueCondition of(String comparison, String currency) {
        Problems problems = new Problems();
        Optional<CurrencyUnit> unit = problems.read(CURRENCY, () -> Currencies.named(currency));
        Optional<ValueCondition> condition = problems.read(COMPARISON, () -> read(comparison, unit));
        problems.refuseIfAny();
        return condition.orElseThrow();
    }

    CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }

    boolean holdsFor(Money value) {
        return comparison.holds(value, amount);
    }

    private static ValueCondition read(String text, Optional<CurrencyUnit> unit) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue("worthwhile.error.comparison-unreadable");
        }
        Comparison comparison = Comparison.named(parts.group("symbol"));
        if (unit.isEmpty()) {
            AmountText.plain().check(parts.group("amount"));
        }
        return new ValueCondition(comparison, unit.map(known -> AmountText.plain().read(parts.group("amount"), known)).orElse(null));
    }
}
