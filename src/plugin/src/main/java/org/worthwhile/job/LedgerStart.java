package org.worthwhile.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Starts listening and the scheduled job once the app is enabled and Jira has started, in whichever order these two come;
 * only then can tables be used. What was left half done is taken up at once: the schedule may be minutes away. Ends all of it when the app goes.
 * The schedule itself stays: Jira keeps it, and its id is constant.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class LedgerStart implements LifecycleAware, InitializingBean, DisposableBean {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("org.worthwhile.jira.ledger");
    static final JobId JOB = JobId.of("org.worthwhile.jira.ledger");

    private static final Logger LOG = LoggerFactory.getLogger(LedgerStart.class);
    private static final String APP = "org.worthwhile.jira";
    private static final Duration EVERY = Duration.ofMinutes(2);

    private final EventPublisher events;
    private final SchedulerService scheduler;
    private final LedgerJob job;
    private final WorkListener listener;
    private final IndexListener indexListener;
    private final LedgerDesk desk;
    private final WorkingHours hours;

    private boolean isAppEnabled;
    private boolean isJiraStarted;
    private boolean isRunning;

    @Inject
    LedgerStart(EventPublisher events, SchedulerService scheduler, LedgerJob job, WorkListener listener, IndexListener indexListener,
            LedgerDesk desk, WorkingHours hours) {
        this.events = events;
        this.scheduler = scheduler;
        this.job = job;
        this.listener = listener;
        this.indexListener = indexListener;
        this.desk = desk;
        this.hours = hours;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @EventListener
    public synchronized void appWasEnabled(PluginEnabledEvent event) {
        if (APP.equals(event.getPlugin().getKey())) {
            isAppEnabled = true;
            startWhenReady();
        }
    }

    @Override
    public synchronized void onStart() {
        isJiraStarted = true;
        startWhenReady();
    }

    /** Where Jira says so, before it takes the app apart. */
    @Override
    public void onStop() {
        stop();
        hours.end();
    }

    @Override
    public void destroy() {
        events.unregister(this);
        stop();
        hours.end();
    }

    private void startWhenReady() {
        if (isAppEnabled && isJiraStarted && !isRunning) {
            isRunning = true;
            hours.begin();
            events.register(listener);
            events.register(indexListener);
            scheduler.registerJobRunner(RUNNER, job);
            schedule();
            desk.begin();
        }
    }

    private void schedule() {
        JobConfig often = JobConfig.forJobRunnerKey(RUNNER)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(EVERY.toMillis(), null));
        try {
            scheduler.scheduleJob(JOB, often);
        } catch (SchedulerServiceException e) {
            LOG.error("The ledger's job could not be scheduled; only what this node hears of is taken in", e);
        }
    }

    private synchronized void stop() {
        if (isRunning) {
            isRunning = false;
            scheduler.unregisterJobRunner(RUNNER);
            events.unregister(listener);
            events.unregister(indexListener);
        }
    }
}
