package org.worthwhile.usecase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Plug;

public class FollowWorklogsTest {

    private static final int PAGE = 1000;

    private final MoneyWorld world = new MoneyWorld();
    private final FakeJira jira = new FakeJira(world.clock, PAGE, world.plug);
    private final Keeping keeping = new Keeping(world, jira);
    private final long issue = jira.createIssue(1);

    @Test
    public void takesInWhatWasLogged() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        log(3);
        jira.log(issue, "anna", "2026-03-01", 1800);

        assertThat(follow()).isTrue();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(4);
        assertThat(world.ledger.all().get(3).isPriced()).isFalse();
    }

    @Test
    public void takesInEditsAndDeletions() {
        List<Long> worklogs = List.of(log(1), log(1));
        follow();

        jira.edit(worklogs.get(0), "2026-02-01", 60);
        jira.delete(worklogs.get(1));
        follow();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(1);
        assertThat(world.ledger.all().get(0).worked().seconds()).isEqualTo(60);
    }

    @Test
    public void followsOverManyPages() {
        for (int i = 0; i < 2500; i++) {
            log(1);
            world.clock.advance(Duration.ofMillis(i % 3));
        }

        follow();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
        assertThat(keeping.progress.reconciliationWanted()).isEmpty();
    }

    @Test
    public void moreEqualTimestampsThanAPageHoldsDoNotStallIt() {
        log(10);
        world.clock.advance(Duration.ofSeconds(1));
        log(3000);
        world.clock.advance(Duration.ofSeconds(1));
        log(10);

        assertThat(follow()).isTrue();

        assertThat(world.ledger.all()).hasSize(1020);
        assertThat(keeping.reconcile.isDue()).isTrue();
        keeping.reconcile.run(Keeping.TO_THE_END);
        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(3020);
    }

    @Test
    public void anOverfullMomentIsComparedOnceItIsOverAndNotForEver() {
        log(3000);
        follow();
        world.clock.advance(FollowWorklogs.OVERLAP);
        keeping.follow.run(Keeping.TO_THE_END);
        world.clock.advance(Duration.ofSeconds(1));
        keeping.reconcile.run(Keeping.TO_THE_END);
        world.clock.advance(Duration.ofSeconds(1));

        keeping.follow.run(Keeping.TO_THE_END);

        assertThat(keeping.reconcile.isDue()).isFalse();
    }

    @Test
    public void findsWhatWasCommittedLaterThanItsTime() {
        log(1);
        follow();
        long mark = keeping.progress.updatedUpTo();

        assertThat(mark).isEqualTo(world.clock.instant().minus(FollowWorklogs.OVERLAP).toEpochMilli());
    }

    @Test
    public void doingItTwiceChangesNothing() {
        log(5);
        follow();
        List<LedgerEntry> before = world.ledger.all();

        follow();

        assertThat(world.ledger.all()).isEqualTo(before);
        assertThat(world.trail.all()).isEmpty();
    }

    @Test
    public void goesOnWhereThePowerFailed() {
        for (int i = 0; i < 2500; i++) {
            log(1);
            world.clock.advance(Duration.ofMillis(1));
        }
        world.clock.advance(Duration.ofHours(1));
        world.plug.pullAfter(1500);

        assertThatThrownBy(() -> keeping.follow.run(Keeping.TO_THE_END)).isInstanceOf(Plug.Pulled.class);
        world.plug.plugIn();

        assertThat(world.ledger.all()).hasSizeBetween(1000, 1500);
        assertThat(keeping.progress.updatedUpTo()).isPositive();
        follow();
        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
    }

    @Test
    public void aLedgerThatIsEmptiedMeanwhileIsReadFromTheBeginningAgain() {
        for (int i = 0; i < 2500; i++) {
            log(1);
            world.clock.advance(Duration.ofMillis(1));
        }
        world.clock.advance(Duration.ofHours(1));
        int[] pages = {0};
        assertThat(keeping.follow.run(() -> {
            if (++pages[0] == 2) {
                world.transactions.perform(() -> keeping.rebuild.order(world.admin));
            }
            return true;
        })).isFalse();
        assertThat(keeping.progress.followedAt()).isEmpty();

        follow();
        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
    }

    @Test
    public void aRunThatWasStoppedIsNoAge() {
        log(5);

        assertThat(keeping.follow.run(() -> false)).isFalse();

        assertThat(keeping.progress.followedAt()).isEmpty();
        follow();
        assertThat(keeping.progress.followedAt()).contains(world.clock.instant());
    }

    @Test
    public void pricesByTheDayOfWork() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 100");
        world.rate(RateLevel.everyone(), "2026-03-01", "EUR 200");
        jira.log(issue, "dev", "2026-02-28", 3600);
        jira.log(issue, "dev", "2026-03-01", 3600);

        follow();

        assertThat(world.ledger.all()).extracting(entry -> entry.cost().orElseThrow().toString())
                .containsExactly("EUR 100.00", "EUR 200.00");
    }

    /** Returns the id of the last one. */
    private long log(int count) {
        long last = 0;
        for (int i = 0; i < count; i++) {
            last = jira.log(issue, "dev", "2026-03-01", 3600);
        }
        return last;
    }

    /** Once Jira no longer keeps it back. */
    private boolean follow() {
        world.clock.advance(Duration.ofMinutes(2));
        return keeping.follow.run(Keeping.TO_THE_END);
    }
}
