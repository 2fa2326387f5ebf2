/** The OSGi framework and the packages that Jira exports to apps. */
package org.worthwhile.host.osgi;
