/** Fields of issues that show our figures, and the searchers by which Jira finds issues by them. */
package org.worthwhile.field;
