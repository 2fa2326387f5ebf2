package org.worthwhile.usecase.rate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.Bookkeeper;

/** Carries out the re-pricing that changes of rates have ordered, one small transaction after the other. */
@Named
public class RepriceLedger {

    static final int PAGE = 500;

    private final Ledger ledger;
    private final Rates rates;
    private final Repricings repricings;
    private final RateRecords records;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public RepriceLedger(Ledger ledger, Rates rates, Repricings repricings, RateRecords records,
            Transactions transactions, Clock clock) {
        this.ledger = ledger;
        this.rates = rates;
        this.repricings = repricings;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Goes on where it was left, be it by another node or before a restart. Not to be called inside a transaction.
     *
     * @param goOn asked before each page
     * @return whether nothing is left to do
     */
    public boolean run(BooleanSupplier goOn) {
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more = transactions.inOne(this::doneOnePage);
        }
        return !more;
    }

    private boolean doneOnePage() {
        ledger.hold();
        Optional<Repricing> oldest = repricings.open().stream().findFirst();
        oldest.ifPresent(this::repriceOnePage);
        return oldest.isPresent();
    }

    private void repriceOnePage(Repricing act) {
        List<LedgerEntry> page = ledger.reachOf(act.level(), act.from(), act.doneUpTo(), PAGE);
        RateTable table = rates.table();
        List<LedgerEntry> changed = page.stream().filter(entry -> !entry.equals(entry.repriced(table))).collect(Collectors.toList());
        ledger.replace(changed, changed.stream().map(entry -> entry.repriced(table)).collect(Collectors.toList()));
        if (page.size() < PAGE) {
            repricings.finish(act.id());
            records.repriced(act, Stamp.of(Bookkeeper.PERSON, clock.instant()));
        } else {
            repricings.advance(act.id(), page.get(page.size() - 1).worked().worklogId());
        }
    }
}
