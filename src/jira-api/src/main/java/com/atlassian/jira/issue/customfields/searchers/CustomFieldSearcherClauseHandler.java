package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.query.ClauseQueryFactory;
import com.atlassian.jira.jql.validator.ClauseValidator;
import com.atlassian.query.operator.Operator;
import java.util.Set;

/** How JQL about a field is understood. */
public interface CustomFieldSearcherClauseHandler {

    ClauseQueryFactory getClauseQueryFactory();

    ClauseValidator getClauseValidator();

    JiraDataType getDataType();

    Set<Operator> getSupportedOperators();
}
