/** What an hour costs, from which day, at which level; and the re-pricing that follows a change. */
package org.worthwhile.domain.rate;
