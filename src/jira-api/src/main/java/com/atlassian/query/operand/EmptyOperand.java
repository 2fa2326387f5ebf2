package com.atlassian.query.operand;

/** Nothing. */
public class EmptyOperand implements Operand {

    public EmptyOperand() {
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
}
