/** Writes the index that the Spring Scanner of Atlassian reads, while the product is compiled. */
package org.worthwhile.scannerindex;
