/** What is remembered by key: settings of apps and of people. */
package org.worthwhile.host.settings;
