/** Dashboard items. */
package org.worthwhile.gadget;
