package org.worthwhile.field;

import javax.inject.Inject;
import org.worthwhile.domain.figure.FigureField;

/** The field <i>Customer value</i>. */
public final class CustomerValueField extends AmountField {

    @Inject
    CustomerValueField(FieldReading reading, FieldFragments fragments) {
        super(FigureField.CUSTOMER_VALUE, reading, fragments);
    }
}
