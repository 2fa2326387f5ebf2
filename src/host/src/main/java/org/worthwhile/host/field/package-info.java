/** Custom fields: types and searchers of apps, contexts, values, and how they are shown and entered. */
package org.worthwhile.host.field;
