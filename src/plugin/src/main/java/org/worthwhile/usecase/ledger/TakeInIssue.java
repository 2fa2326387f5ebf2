package org.worthwhile.usecase.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.TouchedIssues;
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
    private final TouchedIssues touched;

    @Inject
    public TakeInIssue(Worklogs worklogs, Ledger ledger, Bookkeeper bookkeeper, TouchedIssues touched) {
        this.worklogs = worklogs;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
        this.touched = touched;
    }

    /** Returns how many entries were put or removed. */
    public int byId(long issueId) {
        ledger.hold();
        List<Worked> works = worklogs.ofIssues(List.of(issueId)).getOrDefault(issueId, List.of());
        Set<Long> existing = works.stream().map(Worked::worklogId).collect(Collectors.toSet());
        List<Long> gone = ledger.ofIssues(List.of(issueId)).stream()
                .map(entry -> entry.worked().worklogId())
                .filter(worklogId -> !existing.contains(worklogId))
                .collect(Collectors.toList());
        bookkeeper.forget(gone);
        return gone.size() + bookkeeper.take(works);
    }

    /**
     * Somebody deleted it. Of a sub-task only they still know the parent, of whose plan more is left now: of that the index would not hear, as nothing
     * else about the parent changes.
     */
    public void deleted(long issueId, Optional<Long> parentId) {
        byId(issueId);
        parentId.ifPresent(parent -> touched.touch(List.of(parent)));
    }

    /** Those that are not in line. Looks without holding the ledger; what it sees may be about to change. */
    List<Long> outOfLine(Collection<Long> issueIds, RateTable rates) {
        Map<Long, List<Worked>> works = worklogs.ofIssues(issueIds);
        Map<Long, Set<LedgerEntry>> entries = ledger.ofIssues(issueIds).stream()
                .collect(Collectors.groupingBy(entry -> entry.worked().issueId(), Collectors.toSet()));
        return issueIds.stream()
                .filter(id -> !entries.getOrDefault(id, Set.of()).equals(priced(works.getOrDefault(id, List.of()), rates)))
                .collect(Collectors.toList());
    }

    private static Set<LedgerEntry> priced(List<Worked> works, RateTable rates) {
        return works.stream().map(worked -> LedgerEntry.pricedBy(rates, worked)).collect(Collectors.toSet());
    }
}
