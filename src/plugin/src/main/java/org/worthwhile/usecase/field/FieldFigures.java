package org.worthwhile.usecase.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.figure.ProjectCurrency;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;

/** The figures of one issue's fields. Amounts are in the currency of the project, so that a column can be sorted and added up. */
public final class FieldFigures {

    static final FieldFigures NOT_PERMITTED = new FieldFigures(Figure.absent(Absence.NOT_PERMITTED), Figure.absent(Absence.NOT_PERMITTED),
            Figure.absent(Absence.NOT_PERMITTED), Figure.absent(Absence.NOT_PERMITTED));

    private final Figure<Money> customerValue;
    private final Figure<List<String>> customers;
    private final Figure<Money> budgetSpent;
    private final Supplier<Figure<Money>> remaining;
    private Figure<Money> budgetRemaining;

    public FieldFigures(Figure<Money> customerValue, Figure<List<String>> customers, Figure<Money> budgetSpent, Figure<Money> budgetRemaining) {
        this(customerValue, customers, budgetSpent, () -> budgetRemaining);
    }

    /** @param remaining read when somebody asks for it, and once: it alone needs the sub-tasks */
    FieldFigures(Figure<Money> customerValue, Figure<List<String>> customers, Figure<Money> budgetSpent, Supplier<Figure<Money>> remaining) {
        this.customerValue = customerValue;
        this.customers = customers;
        this.budgetSpent = budgetSpent;
        this.remaining = remaining;
    }

    /** The shares of the expected values of all notes that count, as the Customer value panel shows them. */
    public Figure<Money> customerValue() {
        return customerValue;
    }

    /** Names, sorted; never an empty list. */
    public Figure<List<String>> customers() {
        return customers;
    }

    /** The one that this field shows. */
    public Figure<Money> amount(FigureField field) {
        switch (field) {
            case CUSTOMER_VALUE:
                return customerValue;
            case BUDGET_SPENT:
                return budgetSpent;
            case BUDGET_REMAINING:
                return budgetRemaining();
            default:
                throw new IllegalArgumentException(field + " shows no amount");
        }
    }

    private synchronized Figure<Money> budgetRemaining() {
        if (budgetRemaining == null) {
            budgetRemaining = remaining.get();
        }
        return budgetRemaining;
    }

    static Figure<Money> amount(CurrencyTotals amounts, ProjectCurrency currency, Absence ifNone) {
        if (amounts.isEmpty()) {
            return Figure.absent(ifNone);
        }
        if (amounts.amounts().size() > 1 || currency.isUndecided()) {
            return Figure.absent(Absence.SEVERAL_CURRENCIES);
        }
        Money only = amounts.amounts().get(0);
        Optional<CurrencyUnit> unit = currency.unit();
        return unit.filter(other -> !other.equals(only.getCurrencyUnit())).isPresent()
                ? Figure.absent(Absence.OTHER_CURRENCY) : Figure.of(only);
    }

    /** Absent rather than too large when something was spent in another currency than planned. */
    static Figure<Money> remaining(Optional<Money> plan, CurrencyTotals spent, ProjectCurrency currency) {
        CurrencyTotals planned = CurrencyTotals.of(plan);
        Figure<Money> figure = amount(planned, currency, Absence.NO_BUDGET);
        return figure.value().isEmpty() || spent.isEmpty() ? figure : amount(planned.minus(spent), currency, Absence.NO_BUDGET);
    }
}
