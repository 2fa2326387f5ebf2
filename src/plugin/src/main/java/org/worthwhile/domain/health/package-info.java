/** The verdict on something, and how old what it rests on may be. */
package org.worthwhile.domain.health;
