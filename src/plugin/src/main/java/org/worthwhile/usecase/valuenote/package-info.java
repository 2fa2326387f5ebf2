/** Adding, revising, withdrawing and reading value notes. */
package org.worthwhile.usecase.valuenote;
