/** {@code rest} modules of apps, each an application of Jersey. */
package org.worthwhile.host.rest;
