/** Functions of JQL that find issues by what fields cannot say. */
package org.worthwhile.jql;
