package org.worthwhile.usecase.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;

/** Planned, estimated and spent money of an issue with its sub-tasks, for somebody who may see it. */
public final class IssueMoney {

    private final CurrencyTotals planned;
    private final LedgerTotals totals;
    private final EstimatedCost originalEstimate;
    private final EstimatedCost remainingEstimate;

    IssueMoney(CurrencyTotals planned, LedgerTotals totals, EstimatedCost originalEstimate, EstimatedCost remainingEstimate) {
        this.planned = planned;
        this.totals = totals;
        this.originalEstimate = originalEstimate;
        this.remainingEstimate = remainingEstimate;
    }

    /** The issue's own plan, or without one the plans of its sub-tasks, per currency; empty when nothing is planned. */
    public CurrencyTotals planned() {
        return planned;
    }

    /** Per currency, empty when no work is priced. */
    public CurrencyTotals spent() {
        return totals.spent();
    }

    /** Planned minus spent for each planned currency; negative when overspent; empty when nothing is planned. */
    public List<Money> remaining() {
        return planned.amounts().stream()
                .map(amount -> spent().in(amount.getCurrencyUnit()).map(amount::minus).orElse(amount))
                .collect(Collectors.toUnmodifiableList());
    }

    /** How many entries cost money in a currency in which nothing is planned; 0 when nothing is planned at all. */
    public long entriesOutsidePlannedCurrency() {
        return totals.entriesOutside(planned);
    }

    public long unpricedEntries() {
        return totals.unpricedEntries();
    }

    /** What the original estimates would cost at the assignees' rates of today. */
    public EstimatedCost originalEstimate() {
        return originalEstimate;
    }

    /** What the remaining estimates would cost at the assignees' rates of today. */
    public EstimatedCost remainingEstimate() {
        return remainingEstimate;
    }
}
