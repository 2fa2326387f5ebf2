/**
 * Keeps the domain's objects in Active Objects tables.
 *
 * <p>Statements name columns in upper case, use parameters and call no function, so that they mean the same on every database of
 * Jira; the ledger's sums call COUNT, SUM and CAST. Entities are public because the library makes proxies of them; nobody outside this package uses them.
 */
package org.worthwhile.persistence;
