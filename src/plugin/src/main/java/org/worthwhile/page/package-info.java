/** The project's page with its tabs, and the words for budgets, rates and choices that other screens share. */
package org.worthwhile.page;
