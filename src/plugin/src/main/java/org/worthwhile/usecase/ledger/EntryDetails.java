package org.worthwhile.usecase.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.usecase.Visit;

/** One entry as one person may see it. */
public final class EntryDetails {

    private final LedgerEntry entry;
    private final Optional<IssueFacts> issue;
    private final Optional<Rate> rate;
    private final Visit visit;

    EntryDetails(LedgerEntry entry, Optional<IssueFacts> issue, Optional<Rate> rate, Visit visit) {
        this.entry = entry;
        this.issue = issue;
        this.rate = rate;
        this.visit = visit;
    }

    public long worklogId() {
        return entry.worked().worklogId();
    }

    /** Absent when the issue was deleted, or moved to where the person may not see it, a moment ago and the ledger does not know yet. */
    public Optional<IssueFacts> issue() {
        return issue;
    }

    /** User key; absent for anonymous work. */
    public Optional<String> authorKey() {
        return entry.worked().authorKey();
    }

    public LocalDate day() {
        return entry.worked().day();
    }

    public long seconds() {
        return entry.worked().seconds();
    }

    /** Absent when unpriced, and for people who may not see what single entries cost. */
    public Optional<Money> cost() {
        return visit.maySeeCostOfPeople() ? entry.cost() : Optional.empty();
    }

    /** The rate that priced it; absent when unpriced, and for people who may not see rates. */
    public Optional<Rate> rate() {
        return rate;
    }

    /** Known to be unpriced; false as well for people who may see nothing about money. */
    public boolean isUnpriced() {
        return !entry.isPriced() && (visit.may(Right.VIEW_BUDGET) || visit.may(Right.VIEW_RATES));
    }
}
