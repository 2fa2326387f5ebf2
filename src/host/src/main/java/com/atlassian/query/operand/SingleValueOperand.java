package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;

/** One value. */
public final class SingleValueOperand implements Operand {

    private final Long number;
    private final String text;

    public SingleValueOperand(QueryLiteral value) {
        this.number = value.getLongValue();
        this.text = value.getStringValue();
    }

    public SingleValueOperand(Long number) {
        this.number = number;
        this.text = null;
    }

    public SingleValueOperand(String text) {
        this.number = null;
        this.text = text;
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    @Override
    public String getDisplayString() {
        return number == null ? "\"" + text + "\"" : number.toString();
    }

    public String getStringValue() {
        return text;
    }

    public Long getLongValue() {
        return number;
    }
}
