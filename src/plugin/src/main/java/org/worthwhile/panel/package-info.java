/** The two panels of the issue view, and the wording of money, time and people that all screens share. */
package org.worthwhile.panel;
