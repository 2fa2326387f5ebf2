package org.worthwhile.usecase.field;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.IssueIndex;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.figure.TouchedIssues;
import org.worthwhile.usecase.Transactions;

/** Tells Jira's index of issues whose figures changed. What is not told before a restart is told after it; twice does no harm. */
@Named
public class RenewTouchedIssues {

    static final int AT_ONCE = 500;

    private final TouchedIssues touched;
    private final IssueIndex index;
    private final ReadAhead readAhead;
    private final Transactions transactions;

    @Inject
    public RenewTouchedIssues(TouchedIssues touched, IssueIndex index, ReadAhead readAhead, Transactions transactions) {
        this.touched = touched;
        this.index = index;
        this.readAhead = readAhead;
        this.transactions = transactions;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param goOn asked before each few issues
     * @return whether nothing is left to do
     */
    public boolean run(BooleanSupplier goOn) {
        List<Touch> some = touched.first(AT_ONCE);
        while (!some.isEmpty() && goOn.getAsBoolean()) {
            renew(some);
            some = touched.first(AT_ONCE);
        }
        return some.isEmpty();
    }

    /** Touches are forgotten only afterwards: an issue that is touched again meanwhile has one more. */
    private void renew(List<Touch> some) {
        Set<Long> issueIds = some.stream().map(Touch::issueId).collect(Collectors.toSet());
        readAhead.now();
        if (index.holdsFigures()) {
            index.renew(issueIds);
        }
        transactions.perform(() -> touched.forget(some));
    }
}
