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

    @Inject
    public LedgerJob(LedgerUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return upkeep.run(() -> !request.isCancellationRequested()) == LedgerUpkeep.Outcome.TO_BE_CONTINUED
                ? JobRunnerResponse.aborted("Not finished; the next run goes on")
                : JobRunnerResponse.success();
    }
}
