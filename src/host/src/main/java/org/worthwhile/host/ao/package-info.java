/**
 * Active Objects for plugins: the library Jira embeds, on the host's database, behind the facade that plugins inject.
 *
 * <p>The library keeps no entity cache (its {@code flush} does nothing since 1.1), so nothing is stale after a rollback.
 */
package org.worthwhile.host.ao;
