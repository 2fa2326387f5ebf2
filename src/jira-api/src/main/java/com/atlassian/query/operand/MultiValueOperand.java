package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A list. */
public final class MultiValueOperand implements Operand {

    public MultiValueOperand(Collection<? extends Operand> values) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public String getDisplayString() {
        throw new UnsupportedOperationException("declaration only");
    }

    public List<Operand> getValues() {
        throw new UnsupportedOperationException("declaration only");
    }
}
