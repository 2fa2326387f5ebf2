/** What fields of issues show, and which issues a search by these figures finds. */
package org.worthwhile.usecase.field;
