/** {@code web-item}, {@code web-section} and {@code web-panel} modules, with their conditions and contexts. */
package org.worthwhile.host.webfragment;
