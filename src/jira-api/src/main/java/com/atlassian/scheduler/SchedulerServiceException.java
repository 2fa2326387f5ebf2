package com.atlassian.scheduler;

/** A job can't be scheduled. */
public class SchedulerServiceException extends Exception {

    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    public SchedulerServiceException(String message, Throwable cause) {
        throw new UnsupportedOperationException("declaration only");
    }
}
