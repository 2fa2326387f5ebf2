package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.inmemory.InMemoryTouchedIssues;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;

/** The use cases that keep the ledger, wired up between a world and a Jira. */
public final class Keeping {

    static final BooleanSupplier TO_THE_END = () -> true;

    final LedgerProgress progress;
    final TakeInWorklog takeInWorklog;
    final TakeInIssue takeInIssue;
    final FollowWorklogs follow;
    final ReconcileLedger reconcile;
    final RebuildLedger rebuild;
    final ReadLedgerState readState;
    public final ReadLedgerHealth readHealth;

    final InMemoryTouchedIssues touched = new InMemoryTouchedIssues();

    private final MoneyWorld world;
    private final FakeJira jira;

    public Keeping(MoneyWorld world, FakeJira jira) {
        this.world = world;
        this.jira = jira;
        progress = new LedgerProgress(world.bookmarks);
        Bookkeeper bookkeeper = new Bookkeeper(world.ledger, world.rates, world.trail, world.clock);
        takeInWorklog = new TakeInWorklog(jira, world.ledger, bookkeeper);
        takeInIssue = new TakeInIssue(jira, world.ledger, bookkeeper, touched);
        follow = new FollowWorklogs(jira, world.ledger, bookkeeper, progress, world.transactions, world.clock);
        reconcile = new ReconcileLedger(jira, world.ledger, world.rates, takeInIssue, progress, world.transactions, world.clock);
        readState = new ReadLedgerState(world.administration, progress, reconcile, world.repricings);
        readHealth = new ReadLedgerHealth(readState, world.ledger, world.access, world.zone, world.clock);
        rebuild = new RebuildLedger(world.administration, world.ledger, progress, world.trail, world.clock);
    }

    /** Everything that Jira has is read and compared. */
    public void inLine() {
        follow.run(TO_THE_END);
        reconcile.run(TO_THE_END);
    }

    public void orderReconciliation(Optional<Person> who) {
        new OrderReconciliation(world.administration, progress, world.trail, world.clock).order(who);
    }

    public void reconcile(BooleanSupplier goOn) {
        reconcile.run(goOn);
    }

    /** What the ledger should hold: every worklog of Jira at the rates of the moment, by worklog id. */
    List<LedgerEntry> expected() {
        RateTable table = world.rates.table();
        return jira.all().stream().map(worked -> LedgerEntry.pricedBy(table, worked)).toList();
    }
}
