/** Several local Jiras on one database as nodes of a cluster. */
package org.worthwhile.host.cluster;
