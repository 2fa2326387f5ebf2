package com.atlassian.scheduler.config;

import java.util.Date;

/** A schedule of equal intervals. */
public final class IntervalScheduleInfo {

    private IntervalScheduleInfo() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} for soon. */
    public Date getFirstRunTime() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** 0 for a single run. */
    public long getIntervalInMillis() {
        throw new UnsupportedOperationException("declaration only");
    }
}
