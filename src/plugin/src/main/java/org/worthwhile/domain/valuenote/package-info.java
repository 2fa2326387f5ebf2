/** What a piece of work is worth to a customer: words, reading, estimate, confidence, shares and state. */
package org.worthwhile.domain.valuenote;
