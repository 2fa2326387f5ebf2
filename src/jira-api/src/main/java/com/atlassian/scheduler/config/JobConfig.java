package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/** What runs, where, when and with what; each {@code with} answers a new one. */
public final class JobConfig {

    private JobConfig() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** Once per cluster and soon, unless said otherwise. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("declaration only");
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException("declaration only");
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** Only types of the JDK. */
    public JobConfig withParameters(Map<String, Serializable> parameters) {
        throw new UnsupportedOperationException("declaration only");
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Map<String, Serializable> getParameters() {
        throw new UnsupportedOperationException("declaration only");
    }
}
