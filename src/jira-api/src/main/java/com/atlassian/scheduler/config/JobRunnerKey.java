package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Names what runs jobs. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {

    private static final long serialVersionUID = 1L;

    private JobRunnerKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static JobRunnerKey of(String key) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        throw new UnsupportedOperationException("declaration only");
    }
}
