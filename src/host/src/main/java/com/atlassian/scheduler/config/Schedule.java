package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. */
public final class Schedule {

    private final IntervalScheduleInfo interval;

    private Schedule(IntervalScheduleInfo interval) {
        this.interval = interval;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    public Type getType() {
        return Type.INTERVAL;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule another && interval.equals(another.interval);
    }

    @Override
    public int hashCode() {
        return interval.hashCode();
    }

    @Override
    public String toString() {
        return "Schedule[" + interval + "]";
    }

    /** The kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION, INTERVAL
    }
}
