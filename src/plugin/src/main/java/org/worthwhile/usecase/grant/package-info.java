/** Granting rights, and telling who holds which. */
package org.worthwhile.usecase.grant;
