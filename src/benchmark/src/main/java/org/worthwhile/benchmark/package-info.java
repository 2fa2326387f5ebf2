/** Measures the packaged app inside the local Jira beside hand-written SQL for the same results, and checks that both agree. */
package org.worthwhile.benchmark;
