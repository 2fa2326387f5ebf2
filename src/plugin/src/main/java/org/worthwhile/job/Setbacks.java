package org.worthwhile.job;

import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what work on the ledger failed. At the end of the app that is no wonder, and need not be looked at: then it is one line. */
@Named
class Setbacks {

    private final WorkingHours hours;
    private final Logger log;

    @Inject
    Setbacks(WorkingHours hours) {
        this(hours, LoggerFactory.getLogger(Setbacks.class));
    }

    Setbacks(WorkingHours hours, Logger log) {
        this.hours = hours;
        this.log = log;
    }

    void of(String what, Throwable cause) {
        if (hours.areOver()) {
            log.info("{} ended early because the app stops, and is taken up after the next start ({})", what, cause.getClass().getName());
        } else {
            log.error("{} failed; the scheduled job takes it up again", what, cause);
        }
    }
}
