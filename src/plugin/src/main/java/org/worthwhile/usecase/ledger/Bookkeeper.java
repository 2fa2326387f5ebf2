package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditText;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.Rates;

/** Writes work into the ledger at the rates of the moment. Doing it twice changes nothing. Needs a transaction that holds the ledger. */
@Named
public class Bookkeeper {

    /** In whose name the app itself keeps the ledger. */
    public static final Person PERSON = Person.of("org.worthwhile.jira");

    private final Ledger ledger;
    private final Rates rates;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public Bookkeeper(Ledger ledger, Rates rates, AuditTrail trail, Clock clock) {
        this.ledger = ledger;
        this.rates = rates;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts what is new or different; returns how many that were. */
    int take(Collection<Worked> works) {
        Map<Long, LedgerEntry> known = ledger.byWorklogs(works.stream().map(Worked::worklogId).collect(Collectors.toList())).stream()
                .collect(Collectors.toMap(entry -> entry.worked().worklogId(), Function.identity()));
        RateTable table = rates.table();
        List<LedgerEntry> different = works.stream()
                .map(worked -> LedgerEntry.pricedBy(table, worked))
                .filter(entry -> !entry.equals(known.get(entry.worked().worklogId())))
                .collect(Collectors.toList());
        ledger.replace(different.stream().map(entry -> known.get(entry.worked().worklogId())).filter(Objects::nonNull).collect(Collectors.toList()), different);
        recordMoves(different, known);
        return different.size();
    }

    void forget(Collection<Long> worklogIds) {
        ledger.remove(worklogIds);
    }

    /** One record per issue, however many entries moved along with it. */
    private void recordMoves(List<LedgerEntry> current, Map<Long, LedgerEntry> known) {
        Map<Long, List<LedgerEntry>> moved = current.stream()
                .filter(entry -> hasMoved(entry, known.get(entry.worked().worklogId())))
                .collect(Collectors.groupingBy(entry -> entry.worked().issueId()));
        moved.forEach((issueId, entries) -> recordMove(issueId,
                entries.stream().map(entry -> known.get(entry.worked().worklogId())).collect(Collectors.toList()), entries));
    }

    private static boolean hasMoved(LedgerEntry current, LedgerEntry known) {
        return known != null && known.worked().projectId() != current.worked().projectId();
    }

    private void recordMove(long issueId, List<LedgerEntry> before, List<LedgerEntry> after) {
        trail.record(AuditEntry.about("ledger-issue", issueId).action("moved").by(PERSON, clock.instant())
                .inProject(after.get(0).worked().projectId()).before(text(before)).after(text(after)).build());
    }

    private static String text(List<LedgerEntry> entries) {
        LedgerTotals totals = LedgerTotals.of(entries);
        return AuditText.of(Map.of(
                "project", Long.toString(entries.get(0).worked().projectId()),
                "entries", Long.toString(totals.entries()),
                "unpriced", Long.toString(totals.unpricedEntries()),
                "spent", totals.spent().toString()));
    }
}
