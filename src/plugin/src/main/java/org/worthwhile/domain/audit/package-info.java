/** The trail of changes that matter: who, when, before, after; only ever added to. */
package org.worthwhile.domain.audit;
