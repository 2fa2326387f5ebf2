/** What happens without anybody asking for it: the ledger follows Jira and the rates. */
package org.worthwhile.job;
