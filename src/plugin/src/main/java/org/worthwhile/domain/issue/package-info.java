/** Issues, projects and filters of Jira, as far as the product needs to know them. */
package org.worthwhile.domain.issue;
