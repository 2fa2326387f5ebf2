/** Everything the app keeps, read for a backup and put back into an empty store. */
package org.worthwhile.domain.backup;
