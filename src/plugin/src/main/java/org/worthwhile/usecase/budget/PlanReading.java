package org.worthwhile.usecase.budget;

import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.money.AmountText;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.usecase.Problems;

/** Reads the figures that budgets and plans have in common, noting every problem on the way. */
final class PlanReading {

    private final AmountText numbers;
    private final Problems problems;

    PlanReading(Optional<Locale> typedIn, Problems problems) {
        this.numbers = typedIn.map(AmountText::typedIn).orElseGet(AmountText::plain);
        this.problems = problems;
    }

    /** Absent when nothing was given, and when a problem was noted. */
    Optional<Money> amount(Optional<String> text, Optional<String> code) {
        if (text.isEmpty()) {
            code.flatMap(this::currency);
            return Optional.empty();
        }
        if (code.isEmpty()) {
            problems.add("currency", "worthwhile.error.currency-missing");
        }
        Optional<CurrencyUnit> currency = code.flatMap(this::currency);
        if (currency.isEmpty()) {
            problems.check("amount", () -> numbers.check(text.get()));
        }
        return currency.flatMap(unit -> problems.read("amount", () -> notNegative(numbers.read(text.get(), unit))));
    }

    Optional<PlannedHours> hours(Optional<String> text) {
        return text.flatMap(number -> problems.read("hours", () -> PlannedHours.of(numbers.readNumber(number))));
    }

    private Optional<CurrencyUnit> currency(String code) {
        return problems.read("currency", () -> Currencies.named(code));
    }

    private static Money notNegative(Money amount) {
        if (amount.isNegative()) {
            throw new InvalidValue("worthwhile.error.budget-negative");
        }
        return amount;
    }
}
