package org.worthwhile.usecase.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.health.Verdict;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class ReadLedgerHealthTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final MoneyWorld world = new MoneyWorld();
    private final FakeJira jira = new FakeJira(world.clock, 1000, world.plug);
    private final Keeping keeping = new Keeping(world, jira);

    @Test
    public void anUnreadLedgerIsUnknown() {
        LedgerHealth health = health();

        assertThat(health.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(health.concerns()).containsExactly(LedgerConcern.NEVER_FOLLOWED, LedgerConcern.NEVER_COMPARED);
    }

    @Test
    public void aLedgerInLineIsGood() {
        keeping.inLine();

        assertThat(health().verdict()).isEqualTo(Verdict.GOOD);
        assertThat(health().concerns()).isEmpty();
    }

    @Test
    public void whatIsLateIsAtRiskAndWhatIsOldIsUnknown() {
        keeping.inLine();

        world.clock.advance(ReadLedgerHealth.LATE);
        assertThat(health().verdict()).isEqualTo(Verdict.GOOD);
        world.clock.advance(A_SECOND);
        assertThat(health().concerns()).containsExactly(LedgerConcern.FOLLOWED_LATE);
        world.clock.advance(ReadLedgerHealth.LONG_AGO.minus(ReadLedgerHealth.LATE));
        assertThat(health().concerns()).containsExactly(LedgerConcern.FOLLOWED_LONG_AGO);
        assertThat(health().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    public void anOldComparisonIsUnknownHoweverCloseTheFeedsAreFollowed() {
        keeping.inLine();
        world.clock.advance(ReadLedgerHealth.COMPARED_LONG_AGO.plus(A_SECOND));
        keeping.follow.run(Keeping.TO_THE_END);

        assertThat(health().concerns()).containsExactly(LedgerConcern.COMPARED_LONG_AGO);
        assertThat(health().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    public void ratesThatChangedAreAConcernUntilWorkIsPricedAnew() {
        keeping.inLine();
        world.repricings.order(RateLevel.everyone(), LocalDate.of(2026, 1, 1), Stamp.of(Person.of("admin"), MoneyWorld.START));

        assertThat(health().concerns()).containsExactly(LedgerConcern.REPRICING);
        assertThat(health().verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    public void workWithoutAPriceIsCountedAndSaidWhere() {
        keeping.inLine();
        world.worked(1, world.checkout, "dev", "2026-02-01", 60);
        world.worked(2, world.meter, "dev", "2026-02-01", 3_600);
        world.worked(3, world.meter, "dev", "2026-02-01", 3_600);
        world.worked(4, world.meter, "dev", "2026-03-03", 3_600);

        LedgerHealth health = health();

        assertThat(health.concerns()).containsExactly(LedgerConcern.UNPRICED);
        assertThat(health.entries()).isEqualTo(3);
        assertThat(health.unpricedEntries()).isEqualTo(3);
        assertThat(health.unpriced()).extracting(work -> work.project().key()).containsExactly("GRID", "SHOP");
        assertThat(health.unpriced()).extracting(UnpricedWork::seconds).containsExactly(OptionalLong.of(7_200), OptionalLong.of(60));
        assertThat(health.leavesOut()).isFalse();
    }

    @Test
    public void whereIsToldOnlyToThoseWhoMaySeeIt() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 60);
        Optional<Person> keeper = Optional.of(world.rights.holderEverywhere("keeper", Right.ADMINISTER));

        assertThat(keeping.readHealth.health(keeper).unpriced()).isEmpty();
        assertThat(keeping.readHealth.health(keeper).leavesOut()).isTrue();

        world.rights.holder("keeper", Right.VIEW_BUDGET);
        assertThat(keeping.readHealth.health(keeper).unpriced()).extracting(UnpricedWork::seconds).containsExactly(OptionalLong.empty());
        assertThat(keeping.readHealth.health(keeper).leavesOut()).isFalse();
    }

    @Test
    public void aComparisonUnderWaySaysHowFarItIs() {
        for (int i = 0; i < ReconcileLedger.AT_ONCE * 3; i++) {
            jira.createIssue(1);
        }
        jira.createIssue(2);
        int[] looks = {0};

        keeping.reconcile.run(() -> ++looks[0] <= 2);

        ComparisonProgress progress = health().state().comparison().orElseThrow();
        assertThat(progress.projectsDone()).isZero();
        assertThat(progress.projects()).isEqualTo(2);
        assertThat(progress.percent()).isEqualTo(33);
        keeping.reconcile.run(Keeping.TO_THE_END);
        assertThat(health().state().comparison()).isEmpty();
    }

    @Test
    public void progressIsNeverMoreThanAllOfIt() {
        assertThat(new ComparisonProgress(0, 0, 0, 0).percent()).isZero();
        assertThat(new ComparisonProgress(3, 4, 9, 3).percent()).isEqualTo(100);
        assertThat(new ComparisonProgress(1, 2, 0, 0).percent()).isEqualTo(50);
    }

    @Test
    public void isForAdministrators() {
        Refusals refusals = new Refusals(world::stored);
        refusals.expect(NotLoggedIn.class, () -> keeping.readHealth.health(world.nobody));
        refusals.expect(NotPermitted.class, () -> keeping.readHealth.health(world.stranger));
    }

    private LedgerHealth health() {
        return keeping.readHealth.health(world.admin);
    }
}
