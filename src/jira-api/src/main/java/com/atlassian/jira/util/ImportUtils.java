package com.atlassian.jira.util;

/** Whether the present thread indexes. */
public class ImportUtils {

    private ImportUtils() {
    }

    public static boolean isIndexIssues() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static void setIndexIssues(boolean flag) {
        throw new UnsupportedOperationException("declaration only");
    }
}
