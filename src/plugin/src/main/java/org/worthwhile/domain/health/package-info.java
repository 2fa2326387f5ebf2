/** How something stands, in one word. */
package org.worthwhile.domain.health;
