/** The priced worklogs: one entry each, with the rate that priced it, and what they add up to for a given sight. */
package org.worthwhile.domain.ledger;
