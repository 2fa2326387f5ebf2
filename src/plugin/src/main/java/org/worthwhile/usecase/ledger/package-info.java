/** Keeping the ledger as Jira is, and reading it. */
package org.worthwhile.usecase.ledger;
