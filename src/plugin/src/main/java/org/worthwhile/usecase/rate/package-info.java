/** Setting rates: what a change would do, and doing it. */
package org.worthwhile.usecase.rate;
