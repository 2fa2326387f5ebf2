package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A job and when it runs next; the version tells whether another node was faster. */
record ScheduledJob(JobId id, JobConfig config, Optional<Instant> nextRun, long version) {

    /** After a run that began now; empty when it was the only one. */
    Optional<Instant> after(Instant start, Duration shortest) {
        long interval = config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0 ? Optional.empty() : Optional.of(start.plus(Collections.max(List.of(Duration.ofMillis(interval), shortest))));
    }

    JobDetails details(boolean runnable) {
        return new Details(this, runnable);
    }

    private record Details(ScheduledJob job, boolean isRunnable) implements JobDetails {

        @Override
        public JobId getJobId() {
            return job.id;
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return job.config.getJobRunnerKey();
        }

        @Override
        public RunMode getRunMode() {
            return job.config.getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return job.config.getSchedule();
        }

        @Override
        public Date getNextRunTime() {
            return job.nextRun.map(Date::from).orElse(null);
        }

        @Override
        public Map<String, Serializable> getParameters() {
            return job.config.getParameters();
        }
    }
}
