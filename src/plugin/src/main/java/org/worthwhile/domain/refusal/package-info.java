/** Why something is not done, as facts that the edge puts into words. */
package org.worthwhile.domain.refusal;
