package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/** One field, an operator, and what it is compared with. */
public interface TerminalClause extends Clause {

    Operand getOperand();

    Operator getOperator();
}
