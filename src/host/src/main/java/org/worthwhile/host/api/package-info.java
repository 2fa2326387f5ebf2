/** The interfaces of Jira that apps call, answered by the tracker. */
package org.worthwhile.host.api;
