package com.atlassian.jira.jql.operand;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import java.util.List;

/** Finds out what a field is compared with: values as they were written, or those a function finds. */
public interface JqlOperandResolver {

    List<QueryLiteral> getValues(QueryCreationContext context, Operand operand, TerminalClause clause);

    List<QueryLiteral> getValues(ApplicationUser user, Operand operand, TerminalClause clause);

    boolean isEmptyOperand(Operand operand);

    boolean isListOperand(Operand operand);

    boolean isFunctionOperand(Operand operand);
}
