package org.worthwhile.host.search;

import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.List;

/** Values as they are written, or as functions of apps find them; a function nobody knows finds none. */
final class WrittenOperands implements JqlOperandResolver {

    private final JqlFunctions functions;

    WrittenOperands(JqlFunctions functions) {
        this.functions = functions;
    }

    @Override
    public List<QueryLiteral> getValues(ApplicationUser searcher, Operand operand, TerminalClause clause) {
        return getValues(new Searcher(searcher), operand, clause);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, Operand operand, TerminalClause clause) {
        if (operand instanceof MultiValueOperand several) {
            return several.getValues().stream().flatMap(one -> getValues(context, one, clause).stream()).toList();
        }
        if (operand instanceof FunctionOperand call) {
            return functions.named(call.getName()).map(function -> function.getValues(context, call, clause)).orElse(List.of());
        }
        if (operand instanceof SingleValueOperand value) {
            return List.of(value.getLongValue() == null ? new QueryLiteral(operand, value.getStringValue()) : new QueryLiteral(operand, value.getLongValue()));
        }
        return List.of(new QueryLiteral(operand));
    }

    @Override
    public boolean isEmptyOperand(Operand operand) {
        return operand instanceof EmptyOperand;
    }

    @Override
    public boolean isListOperand(Operand operand) {
        return operand instanceof MultiValueOperand
                || operand instanceof FunctionOperand call && functions.named(call.getName()).map(function -> function.isList()).orElse(false);
    }

    @Override
    public boolean isFunctionOperand(Operand operand) {
        return operand instanceof FunctionOperand;
    }
}
