/** Setting and reading budgets of projects and plans of issues. */
package org.worthwhile.usecase.budget;
