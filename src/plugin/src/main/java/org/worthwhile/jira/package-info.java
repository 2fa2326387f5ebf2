/** Everything we ask of Jira, behind ports of the domain; {@code JiraServices} lists the services. */
package org.worthwhile.jira;
