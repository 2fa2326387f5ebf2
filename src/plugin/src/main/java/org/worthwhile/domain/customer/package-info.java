/** Customers and their contacts, who need no account in Jira. */
package org.worthwhile.domain.customer;
