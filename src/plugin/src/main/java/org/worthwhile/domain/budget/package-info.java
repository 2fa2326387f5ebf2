/** What a project or an issue may cost, until when, and how each earlier budget was. */
package org.worthwhile.domain.budget;
