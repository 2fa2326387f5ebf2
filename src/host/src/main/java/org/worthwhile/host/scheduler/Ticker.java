package org.worthwhile.host.scheduler;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the scheduler look for due jobs every second. */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> Jobs.daemon(work, "job-timer"));

    private Ticker() {
    }

    public static Ticker start(Jobs jobs) {
        Ticker ticker = new Ticker();
        ticker.timer.scheduleWithFixedDelay(() -> tick(jobs), 1, 1, TimeUnit.SECONDS);
        return ticker;
    }

    private static void tick(Jobs jobs) {
        try {
            jobs.runDue();
        } catch (RuntimeException e) {
            LOG.error("The scheduler could not look for due jobs", e);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
