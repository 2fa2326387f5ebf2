package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;

/** The use cases that keep the ledger, wired up between a world and a Jira. */
final class Keeping {

    static final BooleanSupplier TO_THE_END = () -> true;

    final LedgerProgress progress;
    final TakeInWorklog takeInWorklog;
    final TakeInIssue takeInIssue;
    final FollowWorklogs follow;
    final ReconcileLedger reconcile;
    final RebuildLedger rebuild;

    private final MoneyWorld world;
    private final FakeJira jira;

    Keeping(MoneyWorld world, FakeJira jira) {
        this.world = world;
        this.jira = jira;
        progress = new LedgerProgress(world.bookmarks);
        Bookkeeper bookkeeper = new Bookkeeper(world.ledger, world.rates, world.trail, world.clock);
        takeInWorklog = new TakeInWorklog(jira, world.ledger, bookkeeper);
        takeInIssue = new TakeInIssue(jira, world.ledger, bookkeeper);
        follow = new FollowWorklogs(jira, world.ledger, bookkeeper, progress, world.transactions, world.clock);
        reconcile = new ReconcileLedger(jira, world.ledger, world.rates, takeInIssue, progress, world.transactions, world.clock);
        rebuild = new RebuildLedger(world.administration, world.ledger, progress, world.trail, world.clock);
    }

    /** What the ledger should hold: every worklog of Jira at the rates of the moment, by worklog id. */
    List<LedgerEntry> expected() {
        RateTable table = world.rates.table();
        return jira.all().stream().map(worked -> LedgerEntry.pricedBy(table, worked)).toList();
    }
}
