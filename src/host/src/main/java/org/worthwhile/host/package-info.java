/** A local Jira in one process: {@code LocalJira} puts its parts together and starts it. */
package org.worthwhile.host;
