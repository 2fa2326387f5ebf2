package org.worthwhile.usecase.field;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.TouchedIssues;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.usecase.ReportingZone;
import org.worthwhile.usecase.Transactions;

/** Work dated in the future counts from its day on: then nothing changes but the day, and the index would not hear of it. */
@Named
public class TouchWorkOfNewDays {

    static final String DAY = "figures-day";

    private final Ledger ledger;
    private final TouchedIssues touched;
    private final Bookmarks bookmarks;
    private final Transactions transactions;
    private final ReportingZone zone;
    private final Clock clock;

    @Inject
    public TouchWorkOfNewDays(Ledger ledger, TouchedIssues touched, Bookmarks bookmarks, Transactions transactions, ReportingZone zone,
            Clock clock) {
        this.ledger = ledger;
        this.touched = touched;
        this.bookmarks = bookmarks;
        this.transactions = transactions;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Costs a statement on a day that has been looked at. Not to be called inside a transaction.
     *
     * @param goOn not asked: it takes a moment
     * @return true, as nothing is left to do
     */
    public boolean run(BooleanSupplier goOn) {
        LocalDate today = zone.today(clock);
        Optional<LocalDate> latest = bookmarks.at(DAY).map(LocalDate::parse);
        if (latest.filter(day -> !day.isBefore(today)).isEmpty()) {
            Set<Long> due = latest.map(day -> ledger.issueIdsOfDays(day, today)).orElse(Set.of());
            transactions.perform(() -> {
                touched.touch(due);
                bookmarks.keep(DAY, today.toString());
            });
        }
        return true;
    }
}
