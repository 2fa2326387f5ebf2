package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.ledger.Worklogs;

/** Follows one worklog that somebody just created, changed or deleted, so that the figures are fresh at once. */
@Named
public class TakeInWorklog {

    private final Worklogs worklogs;
    private final Ledger ledger;
    private final Bookkeeper bookkeeper;

    @Inject
    public TakeInWorklog(Worklogs worklogs, Ledger ledger, Bookkeeper bookkeeper) {
        this.worklogs = worklogs;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    /** Asks Jira only after it holds the ledger: of two nodes with the same worklog, the later one knows the later state. */
    public void byId(long worklogId) {
        ledger.hold();
        Optional<Worked> worked = worklogs.byId(worklogId);
        worked.ifPresentOrElse(work -> bookkeeper.take(List.of(work)), () -> bookkeeper.forget(List.of(worklogId)));
    }
}
