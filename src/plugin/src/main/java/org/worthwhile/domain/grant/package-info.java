/** Which rights there are, and who holds them: groups, roles and whoever may do a certain thing in Jira, by default and per project. */
package org.worthwhile.domain.grant;
