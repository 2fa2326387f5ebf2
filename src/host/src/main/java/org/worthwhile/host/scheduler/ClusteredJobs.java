package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs of the whole cluster, in a table: they survive restarts, and also the app that scheduled them. */
final class ClusteredJobs implements JobStore {

    private static final String SELECT =
            "SELECT job_id, job_runner_key, first_run, interval_millis, parameters, next_run, version FROM clusteredjob";

    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate transactions;

    ClusteredJobs(DataSource source, PlatformTransactionManager transactionManager) {
        this.database = new NamedParameterJdbcTemplate(source);
        this.transactions = new TransactionTemplate(transactionManager);
        database.getJdbcTemplate().execute("""
                CREATE TABLE IF NOT EXISTS clusteredjob (job_id VARCHAR(255) PRIMARY KEY, job_runner_key VARCHAR(255) NOT NULL,
                first_run TIMESTAMP WITH TIME ZONE, interval_millis BIGINT NOT NULL, parameters TEXT NOT NULL,
                next_run TIMESTAMP WITH TIME ZONE NOT NULL, version BIGINT NOT NULL)""");
    }

    @Override
    public void save(JobId id, JobConfig config, Instant firstRun) {
        Map<String, Object> row = new HashMap<>();
        IntervalScheduleInfo interval = config.getSchedule().getIntervalScheduleInfo();
        row.put("id", id.toString());
        row.put("runner", config.getJobRunnerKey().toString());
        row.put("first", Optional.ofNullable(interval.getFirstRunTime()).map(Date::toInstant).map(ClusteredJobs::column).orElse(null));
        row.put("interval", interval.getIntervalInMillis());
        row.put("parameters", JobParameters.write(config.getParameters()));
        row.put("next", column(firstRun));
        if (!updated(row)) {
            insert(row);
        }
    }

    /** Another node may schedule the same job at the same moment: then it is theirs that is replaced. */
    private void insert(Map<String, Object> row) {
        try {
            transactions.executeWithoutResult(status -> database.update("""
                    INSERT INTO clusteredjob (job_id, job_runner_key, first_run, interval_millis, parameters, next_run, version)
                    VALUES (:id, :runner, :first, :interval, :parameters, :next, 1)""", row));
        } catch (DuplicateKeyException e) {
            updated(row);
        }
    }

    private boolean updated(Map<String, Object> row) {
        return transactions.execute(status -> database.update("""
                UPDATE clusteredjob SET job_runner_key = :runner, first_run = :first, interval_millis = :interval, parameters = :parameters,
                next_run = :next, version = version + 1 WHERE job_id = :id""", row)) > 0;
    }

    @Override
    public boolean remove(JobId id) {
        return changed("DELETE FROM clusteredjob WHERE job_id = :id", Map.of("id", id.toString()));
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return jobs(" WHERE job_id = :id", Map.of("id", id.toString())).stream().findFirst();
    }

    @Override
    public List<ScheduledJob> dueAt(Instant now) {
        return jobs(" WHERE next_run <= :now ORDER BY next_run", Map.of("now", column(now)));
    }

    @Override
    public boolean claim(ScheduledJob job, Optional<Instant> next) {
        Map<String, Object> values = new HashMap<>(Map.of("id", job.id().toString(), "version", job.version()));
        next.ifPresent(moment -> values.put("next", column(moment)));
        return changed(next.isPresent()
                ? "UPDATE clusteredjob SET next_run = :next, version = version + 1 WHERE job_id = :id AND version = :version"
                : "DELETE FROM clusteredjob WHERE job_id = :id AND version = :version", values);
    }

    private boolean changed(String sql, Map<String, ?> values) {
        return transactions.execute(status -> database.update(sql, values)) > 0;
    }

    private List<ScheduledJob> jobs(String where, Map<String, ?> values) {
        return database.query(SELECT + where, values, ClusteredJobs::job);
    }

    private static ScheduledJob job(ResultSet row, int number) throws SQLException {
        OffsetDateTime first = row.getObject("first_run", OffsetDateTime.class);
        Schedule schedule = Schedule.forInterval(row.getLong("interval_millis"), first == null ? null : Date.from(first.toInstant()));
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("job_runner_key"))).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule).withParameters(JobParameters.read(row.getString("parameters")));
        return new ScheduledJob(JobId.of(row.getString("job_id")), config, Optional.of(row.getObject("next_run", OffsetDateTime.class).toInstant()),
                row.getLong("version"));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
