/** Jobs at their time, on this node or once in the cluster. */
package org.worthwhile.host.scheduler;
