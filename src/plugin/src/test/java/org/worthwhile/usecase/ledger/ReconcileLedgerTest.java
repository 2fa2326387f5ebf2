package org.worthwhile.usecase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Plug;

public class ReconcileLedgerTest {

    private final MoneyWorld world = new MoneyWorld();
    private final FakeJira jira = new FakeJira(world.clock, 1000, world.plug);
    private final Keeping keeping = new Keeping(world, jira);
    private final long issue = jira.createIssue(1);
    private final long other = jira.createIssue(1);

    @Before
    public void workAndPay() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        world.rate(RateLevel.personInProject("dev", 2), "2026-01-01", "EUR 150");
        jira.log(issue, "dev", "2026-03-01", 3600);
        jira.log(issue, "dev", "2026-03-01", 1800);
        jira.log(other, "anna", "2026-03-01", 60);
    }

    @Test
    public void fillsAnEmptyLedger() {
        reconcile();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(3);
    }

    @Test
    public void pricesAMovedIssueUnderItsNewProjectAndRecordsIt() {
        reconcile();

        jira.moveIssue(issue, 2);
        reconcile();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
        AuditEntry moved = world.trail.of("ledger-issue", issue).get(0);
        assertThat(moved.projectId()).isEqualTo(2);
        assertThat(moved.before()).contains("{\"entries\":\"2\",\"project\":\"1\",\"spent\":\"[EUR 150.00]\",\"unpriced\":\"0\"}");
        assertThat(moved.after()).contains("{\"entries\":\"2\",\"project\":\"2\",\"spent\":\"[EUR 225.00]\",\"unpriced\":\"0\"}");
    }

    @Test
    public void forgetsDeletedIssuesAndProjects() {
        reconcile();

        jira.deleteIssue(issue);
        jira.deleteIssue(other);
        reconcile();

        assertThat(world.ledger.all()).isEmpty();
    }

    @Test
    public void theParentOfADeletedSubTaskIsTouchedForMoreOfItsPlanIsLeft() {
        reconcile();

        jira.deleteIssue(issue);
        keeping.takeInIssue.deleted(issue, Optional.of(other));

        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(1);
        assertThat(keeping.touched.first(10)).extracting(Touch::issueId).containsExactly(other);
    }

    @Test
    public void recordsNoMoveWithoutAMove() {
        reconcile();
        jira.edit(jira.worklogIds().get(0), "2026-03-02", 60);
        reconcile();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
        assertThat(world.trail.all()).isEmpty();
    }

    @Test
    public void goesOnWhereItWasStopped() {
        for (int i = 0; i < 300; i++) {
            jira.log(jira.createIssue(1 + i % 2), "dev", "2026-03-01", 60);
        }

        assertThat(keeping.reconcile.run(times(2))).isFalse();

        assertThat(world.ledger.all()).hasSizeBetween(50, 150);
        assertThat(keeping.progress.reconciliationCursor()).isPresent();
        assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
    }

    @Test
    public void goesOnWhereThePowerFailed() {
        for (int i = 0; i < 300; i++) {
            jira.log(jira.createIssue(1), "dev", "2026-03-01", 60);
        }
        world.plug.pullAfter(500);

        assertThatThrownBy(() -> keeping.reconcile.run(Keeping.TO_THE_END)).isInstanceOf(Plug.Pulled.class);
        world.plug.plugIn();

        IssuePlace place = keeping.progress.reconciliationCursor().orElseThrow();
        assertThat(place.issueId()).isPositive();
        assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
    }

    @Test
    public void aLedgerThatIsEmptiedMeanwhileIsComparedFromTheBeginningAgain() {
        for (int i = 0; i < 300; i++) {
            jira.log(jira.createIssue(1), "dev", "2026-03-01", 60);
        }
        int[] looks = {0};
        assertThat(keeping.reconcile.run(() -> {
            if (++looks[0] == 3) {
                world.clock.advance(Duration.ofSeconds(1));
                world.transactions.perform(() -> keeping.rebuild.order(world.admin));
            }
            return true;
        })).isFalse();
        assertThat(keeping.progress.reconciliationFinished()).isEmpty();

        reconcile();
        assertThat(world.ledger.all()).isEqualTo(keeping.expected());
    }

    @Test
    public void isDueOnceADayAndAfterATimeInWhichNobodyListened() {
        assertThat(keeping.reconcile.isDue()).isTrue();
        reconcile();
        assertThat(keeping.reconcile.isDue()).isFalse();
        world.clock.advance(Duration.ofHours(25));
        assertThat(keeping.reconcile.isDue()).isTrue();
        reconcile();
        world.clock.advance(Duration.ofMinutes(1));
        keeping.reconcile.want();
        assertThat(keeping.reconcile.isDue()).isTrue();
        reconcile();
        assertThat(keeping.reconcile.isDue()).as("wanted and started in the same millisecond").isFalse();
    }

    @Test
    public void whatIsWantedWhileOneIsUnderWayIsDoneAgainAfterwards() {
        assertThat(keeping.reconcile.run(times(0))).isFalse();
        world.clock.advance(Duration.ofMinutes(1));
        keeping.progress.wantReconciliation(world.clock.instant());

        keeping.reconcile.run(Keeping.TO_THE_END);

        assertThat(keeping.reconcile.isDue()).isTrue();
    }

    @Test
    public void aReadingThatFailsRemovesNothing() {
        reconcile();
        world.plug.pullAfter(1);

        assertThatThrownBy(() -> keeping.reconcile.run(Keeping.TO_THE_END)).isInstanceOf(Plug.Pulled.class);
        world.plug.plugIn();

        assertThat(world.ledger.all()).isEqualTo(keeping.expected()).hasSize(3);
    }

    @Test
    public void followsOneWorklogAtOnce() {
        long worklog = jira.log(issue, "dev", "2026-03-01", 7200);

        keeping.takeInWorklog.byId(worklog);
        assertThat(Entries.of(world.ledger, worklog).orElseThrow().cost().orElseThrow()).hasToString("EUR 200.00");

        jira.delete(worklog);
        keeping.takeInWorklog.byId(worklog);
        assertThat(Entries.of(world.ledger, worklog)).isEmpty();
    }

    private void reconcile() {
        assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
    }

    private static BooleanSupplier times(int count) {
        List<Integer> left = new ArrayList<>(List.of(count));
        return () -> left.set(0, left.get(0) - 1) > 0;
    }
}
