package com.atlassian.jira.util;

/** Whether the present thread indexes. No source says how a thread starts in Jira; here it does not index until it says so. */
public class ImportUtils {

    private static final ThreadLocal<Boolean> INDEXING = ThreadLocal.withInitial(() -> false);

    private ImportUtils() {
    }

    public static boolean isIndexIssues() {
        return INDEXING.get();
    }

    public static void setIndexIssues(boolean index) {
        INDEXING.set(index);
    }
}
