/** What a text that people type may be made of, and how long. */
package org.worthwhile.domain.text;
