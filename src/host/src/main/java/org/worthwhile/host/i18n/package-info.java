/** Texts of apps and of the stand-in itself, by language. */
package org.worthwhile.host.i18n;
