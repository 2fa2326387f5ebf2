/** {@code servlet} modules of apps, with decorators and the second log-in of administrators. */
package org.worthwhile.host.servlet;
