package org.worthwhile.usecase.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.ledger.Worklogs;
import org.worthwhile.domain.rate.RateTable;

/** Brings the ledger of one issue in line with Jira: after a move, a deletion, or whenever one wants to be sure. */
@Named
public class TakeInIssue {

    private final Worklogs worklogs;
    private final Ledger ledger;
    private final Bookkeeper bookkeeper;

    @Inject
    public TakeInIssue(Worklogs worklogs, Ledger ledger, Bookkeeper bookkeeper) {
        this.worklogs = worklogs;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    /** Returns how many entries were put or removed. */
    public int byId(long issueId) {
        ledger.hold();
        List<Worked> works = worksOf(issueId);
        Set<Long> existing = works.stream().map(Worked::worklogId).collect(Collectors.toSet());
        List<Long> gone = ledger.ofIssue(issueId).stream()
                .map(entry -> entry.worked().worklogId())
                .filter(worklogId -> !existing.contains(worklogId))
                .collect(Collectors.toList());
        bookkeeper.forget(gone);
        return gone.size() + bookkeeper.take(works);
    }

    /** Looks without holding the ledger; what it sees may be about to change. */
    boolean isInLine(long issueId, RateTable rates) {
        Map<Long, LedgerEntry> expected = worksOf(issueId).stream()
                .map(worked -> LedgerEntry.pricedBy(rates, worked))
                .collect(Collectors.toMap(entry -> entry.worked().worklogId(), Function.identity()));
        Collection<LedgerEntry> entries = ledger.ofIssue(issueId);
        return entries.size() == expected.size()
                && entries.stream().allMatch(entry -> entry.equals(expected.get(entry.worked().worklogId())));
    }

    private List<Worked> worksOf(long issueId) {
        return worklogs.ofIssue(issueId).orElse(List.of());
    }
}
