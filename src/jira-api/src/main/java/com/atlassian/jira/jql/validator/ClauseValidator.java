package com.atlassian.jira.jql.validator;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;

/** Says what is wrong with one condition of JQL. */
public interface ClauseValidator {

    MessageSet validate(ApplicationUser user, TerminalClause clause);
}
