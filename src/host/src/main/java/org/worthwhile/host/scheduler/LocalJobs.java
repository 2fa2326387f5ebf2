package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs of this node; forgotten when it stops. */
final class LocalJobs implements JobStore {

    private final Map<JobId, ScheduledJob> jobs = new LinkedHashMap<>();

    @Override
    public synchronized void save(JobId id, JobConfig config, Instant firstRun) {
        jobs.put(id, new ScheduledJob(id, config, Optional.of(firstRun), version(id) + 1));
    }

    @Override
    public synchronized boolean remove(JobId id) {
        return jobs.remove(id) != null;
    }

    @Override
    public synchronized Optional<ScheduledJob> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public synchronized List<ScheduledJob> dueAt(Instant now) {
        return jobs.values().stream().filter(job -> job.nextRun().filter(next -> !next.isAfter(now)).isPresent()).toList();
    }

    @Override
    public synchronized boolean claim(ScheduledJob job, Optional<Instant> next) {
        if (version(job.id()) != job.version()) {
            return false;
        }
        if (next.isPresent()) {
            jobs.put(job.id(), new ScheduledJob(job.id(), job.config(), next, job.version() + 1));
        } else {
            jobs.remove(job.id());
        }
        return true;
    }

    private long version(JobId id) {
        return find(id).map(ScheduledJob::version).orElse(0L);
    }
}
