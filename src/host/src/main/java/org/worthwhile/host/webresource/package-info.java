/** {@code web-resource} modules: contexts, dependencies, transformations. */
package org.worthwhile.host.webresource;
