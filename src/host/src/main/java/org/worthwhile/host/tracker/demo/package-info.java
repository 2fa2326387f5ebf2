/** The demo data. */
package org.worthwhile.host.tracker.demo;
