package org.worthwhile.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import javax.inject.Inject;
import javax.inject.Named;

/** The scheduled look after the ledger. Running it twice does no harm. */
@Named
public class LedgerJob implements JobRunner {

    private final LedgerUpkeep upkeep;
    private final WorkingHours hours;

    @Inject
    LedgerJob(LedgerUpkeep upkeep, WorkingHours hours) {
        this.upkeep = upkeep;
        this.hours = hours;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        LedgerUpkeep.Outcome outcome = hours.within(
                () -> upkeep.run(() -> !hours.areOver() && !request.isCancellationRequested()), LedgerUpkeep.Outcome.TO_BE_CONTINUED);
        return outcome == LedgerUpkeep.Outcome.TO_BE_CONTINUED
                ? JobRunnerResponse.aborted("Not finished; the next run goes on")
                : JobRunnerResponse.success();
    }
}
