/** The index of issues: how they are written into it, how JQL is answered from it, and Jira's own searchers of custom fields. */
package org.worthwhile.host.search;
