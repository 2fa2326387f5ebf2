package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.ledger.FeedPage;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.Worklogs;
import org.worthwhile.usecase.Transactions;

/**
 * Follows Jira's feeds of updated and deleted worklogs to their end. Each run looks back a little beyond the last one, because a
 * worklog may be committed after later ones, and clocks of nodes differ. The mark moves on only after the entries are kept.
 */
@Named
public class FollowWorklogs {

    static final Duration OVERLAP = Duration.ofMinutes(10);
    /** So many entries are written while nobody else may write. */
    private static final int AT_ONCE = 500;

    private final Worklogs worklogs;
    private final Ledger ledger;
    private final Bookkeeper bookkeeper;
    private final LedgerProgress progress;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public FollowWorklogs(Worklogs worklogs, Ledger ledger, Bookkeeper bookkeeper, LedgerProgress progress,
            Transactions transactions, Clock clock) {
        this.worklogs = worklogs;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
        this.progress = progress;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param goOn asked before each page
     * @return whether the end of both feeds was reached; false as well when the ledger was emptied meanwhile
     */
    public boolean run(BooleanSupplier goOn) {
        LedgerRun run = new LedgerRun(ledger, progress, transactions);
        Instant start = clock.instant();
        return follow(worklogs::updatedSince, bookkeeper::take, progress.updatedUpTo(), moveOn(run, progress::updatedUpTo), start, goOn)
                && follow(worklogs::deletedSince, bookkeeper::forget, progress.deletedUpTo(), moveOn(run, progress::deletedUpTo), start, goOn)
                && run.keep(() -> progress.followedAt(start));
    }

    private static LongPredicate moveOn(LedgerRun run, LongConsumer mark) {
        return millis -> run.keep(() -> mark.accept(millis));
    }

    private <T> boolean follow(LongFunction<FeedPage<T>> feed, Consumer<List<T>> keep, long mark, LongPredicate moveOn,
            Instant start, BooleanSupplier goOn) {
        long settled = start.minus(OVERLAP).toEpochMilli();
        long position = mark;
        while (goOn.getAsBoolean()) {
            FeedPage<T> page = feed.apply(position);
            keep(page.items(), keep);
            if (!page.isFull()) {
                return moveOn.test(Math.max(mark, settled));
            }
            position = behind(page, position);
            if (!moveOn.test(Math.max(mark, Math.min(position, settled)))) {
                return false;
            }
        }
        return false;
    }

    private <T> void keep(List<T> items, Consumer<List<T>> keep) {
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<T> some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
            transactions.perform(() -> {
                ledger.hold();
                keep.accept(some);
            });
        }
    }

    /**
     * The time of the last row once more, as rows of that time may stand on the next page. A page that has one time only could be
     * read for ever: it is left behind, and the reconciliation finds what nobody can read.
     */
    private <T> long behind(FeedPage<T> page, long position) {
        if (page.lastAt() > position) {
            return page.lastAt();
        }
        transactions.perform(() -> progress.wantReconciliation(clock.instant()));
        return position + 1;
    }
}
