/** Velocity, as apps and the stand-in use it. */
package org.worthwhile.host.template;
