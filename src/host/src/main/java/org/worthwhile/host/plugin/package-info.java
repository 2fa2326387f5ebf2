/** Apps: their bundles, their components and the modules of their descriptors. */
package org.worthwhile.host.plugin;
