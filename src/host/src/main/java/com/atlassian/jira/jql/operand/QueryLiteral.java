package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value that a field is compared with; empty when neither text nor number is known. */
public class QueryLiteral {

    private final Operand source;
    private final Long number;
    private final String text;

    public QueryLiteral() {
        this(null, null, null);
    }

    public QueryLiteral(Operand source) {
        this(source, null, null);
    }

    public QueryLiteral(Operand source, Long number) {
        this(source, number, null);
    }

    public QueryLiteral(Operand source, String text) {
        this(source, null, text);
    }

    private QueryLiteral(Operand source, Long number, String text) {
        this.source = source;
        this.number = number;
        this.text = text;
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    public String asString() {
        return number == null ? text : number.toString();
    }

    public Operand getSourceOperand() {
        return source;
    }

    public boolean isEmpty() {
        return number == null && text == null;
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}
