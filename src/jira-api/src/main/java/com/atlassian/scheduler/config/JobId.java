package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Names a job in the whole cluster. */
public final class JobId implements Serializable, Comparable<JobId> {

    private static final long serialVersionUID = 1L;

    private JobId() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static JobId of(String id) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int compareTo(JobId other) {
        throw new UnsupportedOperationException("declaration only");
    }
}
