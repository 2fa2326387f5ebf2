package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.jql.validator.ClauseValidator;
import com.atlassian.query.operator.Operator;
import java.util.Set;

/** How JQL about a field is understood, as it is given. */
public class SimpleCustomFieldSearcherClauseHandler implements CustomFieldSearcherClauseHandler {

    private final ClauseValidator validator;
    private final ClauseQueryFactory queries;
    private final Set<Operator> operators;
    private final JiraDataType type;

    public SimpleCustomFieldSearcherClauseHandler(ClauseValidator validator, ClauseQueryFactory queries, Set<Operator> operators,
            JiraDataType type) {
        this.validator = validator;
        this.queries = queries;
        this.operators = operators;
        this.type = type;
    }

    @Override
    public ClauseValidator getClauseValidator() {
        return validator;
    }

    @Override
    public ClauseQueryFactory getClauseQueryFactory() {
        return queries;
    }

    @Override
    public Set<Operator> getSupportedOperators() {
        return operators;
    }

    @Override
    public JiraDataType getDataType() {
        return type;
    }
}
