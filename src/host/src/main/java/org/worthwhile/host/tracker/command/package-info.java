/** What people do: each act asks for permission as Jira does, changes all or nothing and, after the commit, tells whoever listens. */
package org.worthwhile.host.tracker.command;
