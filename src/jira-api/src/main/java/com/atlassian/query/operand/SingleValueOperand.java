package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;

/** One value. */
public final class SingleValueOperand implements Operand {

    public SingleValueOperand(QueryLiteral queryLiteral) {
        throw new UnsupportedOperationException("declaration only");
    }

    public SingleValueOperand(Long id) {
        throw new UnsupportedOperationException("declaration only");
    }

    public SingleValueOperand(String text) {
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

    public String getStringValue() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Long getLongValue() {
        throw new UnsupportedOperationException("declaration only");
    }
}
