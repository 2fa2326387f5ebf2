/** What happens while nobody waits for it: the ledger follows Jira and the rates, the index follows the figures, and a backup is restored. */
package org.worthwhile.job;
