package org.worthwhile.usecase.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.IssueIndex;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.figure.TouchedIssues;
import org.worthwhile.domain.ledger.IssueIds;
import org.worthwhile.usecase.Transactions;

/** Tells Jira's index of issues whose figures changed. What is not told before a restart is told after it; twice does no harm. */
@Named
public class RenewTouchedIssues {

    static final int AT_ONCE = 500;

    private final TouchedIssues touched;
    private final IssueIndex index;
    private final IssueIds issueIds;
    private final ReadAhead readAhead;
    private final Transactions transactions;

    @Inject
    public RenewTouchedIssues(TouchedIssues touched, IssueIndex index, IssueIds issueIds, ReadAhead readAhead, Transactions transactions) {
        this.touched = touched;
        this.index = index;
        this.issueIds = issueIds;
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
            renew(some, goOn);
            some = touched.first(AT_ONCE);
        }
        return some.isEmpty();
    }

    /** Touches are forgotten only afterwards: an issue that is touched again meanwhile has one more. */
    private void renew(List<Touch> some, BooleanSupplier goOn) {
        Map<Long, Long> left = new HashMap<>();
        readAhead.now();
        if (index.holdsFigures()) {
            renewIssues(some);
            projects(some).forEach((project, beyond) -> renewProject(project, beyond, goOn).ifPresent(done -> left.put(project, done)));
        }
        transactions.perform(() -> {
            left.forEach(touched::touchProject);
            touched.forget(some);
        });
    }

    private void renewIssues(List<Touch> some) {
        Set<Long> single = some.stream().filter(touch -> touch.projectId().isEmpty()).map(Touch::issueId).collect(Collectors.toSet());
        if (!single.isEmpty()) {
            index.renew(single);
        }
    }

    /** Each project once, from where the least is done. */
    private static Map<Long, Long> projects(List<Touch> some) {
        return some.stream().filter(touch -> touch.projectId().isPresent())
                .collect(Collectors.toMap(touch -> touch.projectId().orElseThrow(), Touch::issueId, Math::min));
    }

    /** The last issue that is done, when there are more; at least a few are. */
    private Optional<Long> renewProject(long projectId, long beyondIssue, BooleanSupplier goOn) {
        List<Long> ids = issueIds.ofProject(projectId).stream().filter(id -> id > beyondIssue).sorted().collect(Collectors.toList());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            if (from > 0 && !goOn.getAsBoolean()) {
                return Optional.of(ids.get(from - 1));
            }
            readAhead.now();
            index.renew(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return Optional.empty();
    }
}
