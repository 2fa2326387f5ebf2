package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value that a field is compared with; empty when neither text nor number is known. */
public class QueryLiteral {

    public QueryLiteral() {
        throw new UnsupportedOperationException("declaration only");
    }

    public QueryLiteral(Operand operand) {
        throw new UnsupportedOperationException("declaration only");
    }

    public QueryLiteral(Operand operand, Long id) {
        throw new UnsupportedOperationException("declaration only");
    }

    public QueryLiteral(Operand operand, String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Long getLongValue() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String asString() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Operand getSourceOperand() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException("declaration only");
    }
}
