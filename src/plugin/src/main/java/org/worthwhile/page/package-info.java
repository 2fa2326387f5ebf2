/** The project's page with its tabs, and the pages of the administration. */
package org.worthwhile.page;
