package org.worthwhile.usecase.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Plug;
import org.worthwhile.usecase.rate.RateRequest;
import org.worthwhile.usecase.rate.RateUses;

/**
 * Whatever happens in Jira and to the rates, and wherever the power fails: following, re-pricing and comparing end in the
 * ledger that a rebuild from nothing gives, to the cent.
 */
public class RandomHistoryTest {

    private static final int SEEDS = 60;
    private static final int STEPS = 150;
    private static final String[] PEOPLE = {"dev", "anna", "unknown", null};

    @Test
    public void rebuildEqualsIncrementalAndReconciliation() {
        for (int seed = 0; seed < SEEDS; seed++) {
            History history = new History(seed, true);
            history.happen(STEPS);
            history.settle();
            assertThat(history.kept()).as("ledger of seed %s", seed).isEqualTo(history.keeping.expected());
            assertThat(history.rebuilt()).as("rebuilt ledger of seed %s", seed).isEqualTo(history.keeping.expected());
        }
    }

    @Test
    public void feedsAndRepricingAloneAreEnoughForWhatTheyTell() {
        for (int seed = 0; seed < SEEDS; seed++) {
            History history = new History(seed, false);
            history.happen(STEPS);
            history.follow();
            assertThat(history.kept()).as("ledger of seed %s", seed).isEqualTo(history.keeping.expected());
        }
    }

    /** One course of events. */
    private static final class History {

        private static final int PAGE = 7;

        private final Random random;
        private final boolean withWhatFeedsDoNotTell;
        private final MoneyWorld world = new MoneyWorld();
        private final FakeJira jira = new FakeJira(world.clock, PAGE, world.plug);
        private final RateUses rates = new RateUses(world);
        private final Keeping keeping = new Keeping(world, jira);

        History(long seed, boolean withWhatFeedsDoNotTell) {
            random = new Random(seed);
            this.withWhatFeedsDoNotTell = withWhatFeedsDoNotTell;
            jira.createIssue(1);
            jira.createIssue(2);
        }

        void happen(int steps) {
            for (int step = 0; step < steps; step++) {
                if (random.nextInt(4) == 0) {
                    world.plug.pullAfter(random.nextInt(40));
                }
                work();
                world.plug.plugIn();
                live();
                world.clock.advance(Duration.ofMillis(withWhatFeedsDoNotTell ? random.nextInt(2) : 1));
            }
        }

        /** What the app does, perhaps until the power fails. */
        private void work() {
            try {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> keeping.follow.run(someSteps());
                    case 3, 4 -> rates.reprice.run(someSteps());
                    case 5 -> keeping.reconcile.run(someSteps());
                    case 6 -> world.transactions.perform(() -> keeping.takeInWorklog.byId(anyWorklog()));
                    default -> world.transactions.inOne(() -> keeping.takeInIssue.byId(anyIssue()));
                }
            } catch (Plug.Pulled stopped) {
                assertThat(stopped).isNotNull();
            }
        }

        /** What people do. */
        private void live() {
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> jira.log(anyIssue(), PEOPLE[random.nextInt(PEOPLE.length)], anyDay(), random.nextInt(40_000));
                case 3 -> editSome();
                case 4 -> deleteSome();
                case 5, 6, 7 -> world.clock.advance(Duration.ofSeconds(random.nextInt(600)));
                case 8, 9 -> changeRates();
                case 10 -> jira.createIssue(1 + random.nextInt(3));
                default -> {
                    if (withWhatFeedsDoNotTell) {
                        doWhatFeedsDoNotTell();
                    }
                }
            }
        }

        private void doWhatFeedsDoNotTell() {
            switch (random.nextInt(4)) {
                case 0 -> jira.moveIssue(anyIssue(), 1 + random.nextInt(3));
                case 1 -> jira.deleteIssue(anyIssue());
                case 2 -> logManyAtOnce();
                default -> world.clock.advance(Duration.ofHours(1));
            }
            jira.createIssue(1);
        }

        private void logManyAtOnce() {
            long issue = anyIssue();
            for (int i = 0; i < 3 * PAGE; i++) {
                jira.log(issue, "dev", anyDay(), 60);
            }
        }

        private void editSome() {
            if (!jira.worklogIds().isEmpty()) {
                jira.edit(anyWorklog(), anyDay(), random.nextInt(40_000));
            }
        }

        private void deleteSome() {
            if (!jira.worklogIds().isEmpty()) {
                jira.delete(anyWorklog());
            }
        }

        private void changeRates() {
            List<Rate> known = world.rates.table().rates();
            try {
                if (known.isEmpty() || random.nextInt(3) > 0) {
                    world.transactions.inOne(() -> rates.save.save(world.admin, anyRate(known)));
                } else {
                    Rate removed = known.get(random.nextInt(known.size()));
                    world.transactions.perform(() -> rates.remove.remove(world.admin, removed.id().value(), removed.version()));
                }
            } catch (InvalidRequest sameDayTwice) {
                assertThat(sameDayTwice.problems()).hasSize(1);
            }
        }

        private RateRequest anyRate(List<Rate> known) {
            RateRequest.Builder request = known.isEmpty() || random.nextBoolean() ? added() : changed(known);
            return request.validFrom(anyDay()).currency(random.nextInt(5) == 0 ? "JPY" : "EUR")
                    .perHour(Integer.toString(random.nextInt(300))).build();
        }

        private RateRequest.Builder added() {
            return switch (random.nextInt(3)) {
                case 0 -> RateRequest.adding();
                case 1 -> RateRequest.adding().person("dev");
                default -> RateRequest.adding().person("anna").project("SHOP");
            };
        }

        private RateRequest.Builder changed(List<Rate> known) {
            Rate rate = known.get(random.nextInt(known.size()));
            return RateRequest.changing(rate.id().value(), rate.version());
        }

        private String anyDay() {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(100)).toString();
        }

        private long anyIssue() {
            return jira.issueIds().get(random.nextInt(jira.issueIds().size()));
        }

        private long anyWorklog() {
            return jira.worklogIds().isEmpty() ? 0 : jira.worklogIds().get(random.nextInt(jira.worklogIds().size()));
        }

        private BooleanSupplier someSteps() {
            int[] left = {random.nextInt(6)};
            return () -> left[0]-- > 0;
        }

        private void follow() {
            world.clock.advance(Duration.ofMinutes(2));
            assertThat(keeping.follow.run(Keeping.TO_THE_END)).isTrue();
            assertThat(rates.reprice.run(Keeping.TO_THE_END)).isTrue();
        }

        private void settle() {
            follow();
            world.clock.advance(Duration.ofDays(1));
            assertThat(keeping.reconcile.isDue()).isTrue();
            assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
            world.clock.advance(Duration.ofDays(1));
            assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
        }

        private List<LedgerEntry> kept() {
            return world.ledger.all();
        }

        private List<LedgerEntry> rebuilt() {
            world.transactions.perform(() -> keeping.rebuild.order(world.admin));
            assertThat(kept()).isEmpty();
            assertThat(keeping.follow.run(Keeping.TO_THE_END)).isTrue();
            assertThat(keeping.reconcile.run(Keeping.TO_THE_END)).isTrue();
            return kept();
        }
    }
}
