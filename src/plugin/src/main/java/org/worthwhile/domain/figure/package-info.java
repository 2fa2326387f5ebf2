/** What the figures of an issue's fields are made of, and where that is kept. */
package org.worthwhile.domain.figure;
