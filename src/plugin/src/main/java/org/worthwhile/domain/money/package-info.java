/** Currencies, amounts as people write them, and totals that never mix currencies. */
package org.worthwhile.domain.money;
