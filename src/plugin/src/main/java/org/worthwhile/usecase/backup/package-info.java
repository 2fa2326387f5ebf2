/** Everything the app keeps as one document, and back into an empty installation. */
package org.worthwhile.usecase.backup;
