/** Which rights groups, project roles and people hold, by default and per project. */
package org.worthwhile.domain.grant;
