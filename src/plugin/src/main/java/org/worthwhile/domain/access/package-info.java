/** Who somebody is, and how people are found. */
package org.worthwhile.domain.access;
