/** The pages of the stand-in, and its own REST for scripts. */
package org.worthwhile.host.web;
