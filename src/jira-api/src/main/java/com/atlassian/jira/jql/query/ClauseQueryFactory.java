package com.atlassian.jira.jql.query;

import com.atlassian.query.clause.TerminalClause;

/** Turns one condition of JQL into a query of the index. */
public interface ClauseQueryFactory {

    QueryFactoryResult getQuery(QueryCreationContext context, TerminalClause clause);
}
