/** Brings people, projects, issues and work in from CSV files; {@code src/docs/host-import.md} describes the columns. */
package org.worthwhile.host.importer;
