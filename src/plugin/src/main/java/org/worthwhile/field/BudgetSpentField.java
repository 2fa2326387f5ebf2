package org.worthwhile.field;

import javax.inject.Inject;
import org.worthwhile.domain.figure.FigureField;

/** The field <i>Budget spent</i>. */
public final class BudgetSpentField extends AmountField {

    @Inject
    BudgetSpentField(FieldReading reading, FieldFragments fragments) {
        super(FigureField.BUDGET_SPENT, reading, fragments);
    }
}
