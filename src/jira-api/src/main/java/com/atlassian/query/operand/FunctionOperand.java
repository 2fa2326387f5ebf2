package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A call of a function. */
public class FunctionOperand implements Operand {

    public FunctionOperand(String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    public FunctionOperand(String text, Collection<String> all) {
        throw new UnsupportedOperationException("declaration only");
    }

    public FunctionOperand(String text, String... strings) {
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

    public List<String> getArgs() {
        throw new UnsupportedOperationException("declaration only");
    }
}
