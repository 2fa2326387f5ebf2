package org.worthwhile.host.api;

import com.atlassian.query.Query;
import org.worthwhile.host.jql.JqlQuery;

/** JQL that was understood. */
record ParsedQuery(JqlQuery jql) implements Query {
}
