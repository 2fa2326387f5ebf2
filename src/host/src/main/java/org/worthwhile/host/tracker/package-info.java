/** The small tracker: people, projects, issues, work, permissions; everything in one database, nothing cached. */
package org.worthwhile.host.tracker;
