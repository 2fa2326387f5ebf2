package org.worthwhile.host.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import org.worthwhile.host.jql.Clause.Term;

/** A comparison in the shape of Jira's API. */
record WrittenClause(String name, Operator operator, Operand operand) implements TerminalClause {

    static WrittenClause of(Term term) {
        return new WrittenClause(term.field(), operator(term.operator()), operand(term.operand()));
    }

    private static Operator operator(org.worthwhile.host.jql.Operator written) {
        return switch (written) {
            case LESS -> Operator.LESS_THAN;
            case GREATER -> Operator.GREATER_THAN;
            case LESS_EQUALS -> Operator.LESS_THAN_EQUALS;
            case GREATER_EQUALS -> Operator.GREATER_THAN_EQUALS;
            default -> Operator.valueOf(written.name());
        };
    }

    /** A whole number is one, as Jira's parser has it. */
    private static Operand operand(org.worthwhile.host.jql.Operand written) {
        if (written instanceof org.worthwhile.host.jql.Operand.Value value) {
            return value.text().matches("-?[0-9]{1,18}") ? new SingleValueOperand(Long.valueOf(value.text())) : new SingleValueOperand(value.text());
        }
        if (written instanceof org.worthwhile.host.jql.Operand.Function function) {
            return function(function);
        }
        if (written instanceof org.worthwhile.host.jql.Operand.Several several) {
            return new MultiValueOperand(several.members().stream().map(WrittenClause::operand).toList());
        }
        return new EmptyOperand();
    }

    static FunctionOperand function(org.worthwhile.host.jql.Operand.Function function) {
        return new FunctionOperand(function.name(), function.arguments());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }
}
