package org.worthwhile.field;

import javax.inject.Inject;
import org.worthwhile.domain.figure.FigureField;

/** The field <i>Budget remaining</i>. */
public final class BudgetRemainingField extends AmountField {

    @Inject
    BudgetRemainingField(FieldReading reading, FieldFragments fragments) {
        super(FigureField.BUDGET_REMAINING, reading, fragments);
    }
}
