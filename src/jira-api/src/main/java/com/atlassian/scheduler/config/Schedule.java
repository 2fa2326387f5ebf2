package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. */
public final class Schedule {

    private Schedule() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** First at that moment, or soon when there is none; then each time so many milliseconds later. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static Schedule runOnce(Date runTime) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Type getType() {
        throw new UnsupportedOperationException("declaration only");
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** The kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION, INTERVAL
    }
}
