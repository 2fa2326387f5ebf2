package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Visit;

/** A page of entries with the totals of all that were asked for, as one person may see them. */
public final class LedgerView {

    private final Visit visit;
    private final List<EntryDetails> entries;
    private final SeenTotals totals;

    LedgerView(Visit visit, List<EntryDetails> entries, SeenTotals totals) {
        this.visit = visit;
        this.entries = List.copyOf(entries);
        this.totals = totals;
    }

    public ProjectRef project() {
        return visit.project();
    }

    public List<EntryDetails> entries() {
        return entries;
    }

    /** The number of entries on all pages. */
    public long count() {
        return all().entries();
    }

    /** The worked time of all pages. */
    public long seconds() {
        return all().seconds();
    }

    /** The sum of the costs of all pages, per currency; absent for people who may not see what single entries cost. */
    public Optional<CurrencyTotals> spent() {
        return showsCost() ? Optional.of(all().spent()) : Optional.empty();
    }

    /** Absent for people who may see nothing about money. */
    public Optional<Long> unpricedSeconds() {
        return showsPricing() ? Optional.of(all().unpricedSeconds()) : Optional.empty();
    }

    /** Absent for people who may see nothing about money. */
    public Optional<Long> unpricedEntries() {
        return showsPricing() ? Optional.of(all().unpricedEntries()) : Optional.empty();
    }

    public boolean showsCost() {
        return visit.maySeeCostOfPeople();
    }

    public boolean showsRates() {
        return visit.may(Right.VIEW_RATES);
    }

    /** Whether the person may see which entries are priced. */
    public boolean showsPricing() {
        return visit.may(Right.VIEW_BUDGET) || visit.may(Right.VIEW_RATES);
    }

    /** Whether there are such entries that the person may not see and that are in no total. */
    public boolean leavesOut() {
        return totals.leavesOut();
    }

    private LedgerTotals all() {
        return totals.totals();
    }
}
