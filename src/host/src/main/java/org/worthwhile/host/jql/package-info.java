/** The Jira Query Language as far as it goes here: read into a tree by {@code JqlParser}, asked of the index by {@code JqlSearch}. */
package org.worthwhile.host.jql;
