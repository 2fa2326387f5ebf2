package org.worthwhile.host.search;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.jql.query.QueryFactoryResult;
import com.atlassian.jira.jql.validator.ClauseValidator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** JQL about a custom field with one of Jira's own searchers. An issue without a value satisfies nothing but {@code is empty}. */
final class ValueClauses implements ClauseQueryFactory, ClauseValidator {

    private static final Set<Operator> NEGATIVE = Set.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.IS_NOT, Operator.NOT_LIKE);
    private static final Set<Operator> OF_EMPTINESS = Set.of(Operator.IS, Operator.IS_NOT);

    private final CustomField field;
    private final FieldSearch search;
    private final JqlOperandResolver operands;

    ValueClauses(CustomField field, FieldSearch search, JqlOperandResolver operands) {
        this.field = field;
        this.search = search;
        this.operands = operands;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        boolean ofEmptiness = OF_EMPTINESS.contains(clause.getOperator());
        for (QueryLiteral value : operands.getValues(searcher, clause.getOperand(), clause)) {
            if (ofEmptiness != value.isEmpty() && (ofEmptiness || isOrdered(clause.getOperator()))) {
                messages.addErrorMessage("The operator '" + shown(clause.getOperator()) + "' does not support the value '" + value + "' for field '"
                        + clause.getName() + "'.");
            } else if (!value.isEmpty()) {
                search.problem(clause.getName(), value).ifPresent(messages::addErrorMessage);
            }
        }
        return messages;
    }

    private static boolean isOrdered(Operator operator) {
        return !OF_EMPTINESS.contains(operator) && !Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN).contains(operator);
    }

    private static String shown(Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public QueryFactoryResult getQuery(QueryCreationContext context, TerminalClause clause) {
        List<QueryLiteral> values = operands.getValues(context, clause.getOperand(), clause);
        boolean wanted = !NEGATIVE.contains(clause.getOperator());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (QueryLiteral value : values) {
            all.add(value.isEmpty() ? IndexQueries.without(field.getId()) : search.matching(field.getId(), clause.getOperator(), value),
                    BooleanClause.Occur.SHOULD);
        }
        Query matching = all.build();
        return new QueryFactoryResult(wanted ? matching : IndexQueries.both(IndexQueries.with(field.getId()), IndexQueries.not(matching)));
    }
}
