package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.jql.validator.ClauseValidator;
import com.atlassian.query.operator.Operator;
import java.util.Set;

/** How JQL about a field is understood, as it is given. */
public class SimpleCustomFieldSearcherClauseHandler implements CustomFieldSearcherClauseHandler {

    public SimpleCustomFieldSearcherClauseHandler(ClauseValidator validator, ClauseQueryFactory queries, Set<Operator> operators,
            JiraDataType type) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public ClauseValidator getClauseValidator() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public ClauseQueryFactory getClauseQueryFactory() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Set<Operator> getSupportedOperators() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public JiraDataType getDataType() {
        throw new UnsupportedOperationException("declaration only");
    }
}
