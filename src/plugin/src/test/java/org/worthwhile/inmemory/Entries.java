package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;

/** Single entries of a ledger, whichever keeps them. */
public final class Entries {

    private Entries() { }

    /** Adds each entry, or replaces the one of the same worklog; the last of several counts. */
    public static void put(Ledger ledger, Collection<LedgerEntry> entries) {
        Map<Long, LedgerEntry> byWorklog = new LinkedHashMap<>();
        entries.forEach(entry -> byWorklog.put(entry.worked().worklogId(), entry));
        ledger.replace(ledger.byWorklogs(byWorklog.keySet()), byWorklog.values());
    }

    public static Optional<LedgerEntry> of(Ledger ledger, long worklogId) {
        return ledger.byWorklogs(List.of(worklogId)).stream().findFirst();
    }
}
