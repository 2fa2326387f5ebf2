package com.atlassian.query.operand;

/** Nothing. */
public class EmptyOperand implements Operand {

    public EmptyOperand() {
        // one is like another
    }

    @Override
    public String getName() {
        return "EMPTY";
    }

    @Override
    public String getDisplayString() {
        return "EMPTY";
    }
}
