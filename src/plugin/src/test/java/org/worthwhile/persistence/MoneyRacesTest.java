package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;
import org.worthwhile.inmemory.Entries;

/** What two nodes do to rates, ledger, budgets and grants at the same moment. */
public class MoneyRacesTest extends DatabaseContract {

    private static final int ROUNDS = 20;
    private static final Stamp STAMP = Stamp.of(Person.of("ada"), Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    public void worklogPricedByTwoAtOnceHasOneEntry() {
        for (int round = 1; round <= ROUNDS; round++) {
            LedgerEntry one = work(round).costing("EUR 10");
            LedgerEntry other = work(round).costing("EUR 20");

            List<Object> outcomes = TwoAtOnce.run(() -> put(one), () -> put(other));

            assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(store.ledger().byWorklogs(List.of((long) round))).singleElement().isIn(one, other);
        }
    }

    @Test
    public void whoFindsTheWorklogTakenWhileInsertingReplacesTheEntry() {
        CountDownLatch firstHasPut = new CountDownLatch(1);
        CountDownLatch secondIsAboutToPut = new CountDownLatch(1);

        List<Object> outcomes = TwoAtOnce.run(
                () -> store.transactions().inOne(() -> {
                    Entries.put(store.ledger(), List.of(work(1).costing("EUR 10")));
                    firstHasPut.countDown();
                    TwoAtOnce.await(secondIsAboutToPut);
                    return "put";
                }),
                () -> {
                    TwoAtOnce.await(firstHasPut);
                    return store.announcing("_LEDGER_ENTRY", secondIsAboutToPut, () -> put(work(1).costing("EUR 20")));
                });

        assertThat(outcomes).containsExactly("put", "put");
        assertThat(store.ledger().ofIssues(List.of(100L))).containsExactly(work(1).costing("EUR 20"));
    }

    @Test
    public void whoHoldsTheLedgerSeesWhatTheOneBeforePut() {
        CountDownLatch firstHolds = new CountDownLatch(1);
        CountDownLatch secondIsAboutToHold = new CountDownLatch(1);

        List<Object> outcomes = TwoAtOnce.run(
                () -> store.transactions().inOne(() -> {
                    store.ledger().hold();
                    firstHolds.countDown();
                    TwoAtOnce.await(secondIsAboutToHold);
                    Entries.put(store.ledger(), List.of(work(1).costing("EUR 10")));
                    return "put";
                }),
                () -> {
                    TwoAtOnce.await(firstHolds);
                    return store.announcing("_LEDGER_HOLD", secondIsAboutToHold, () -> store.transactions().inOne(() -> {
                        store.ledger().hold();
                        return Entries.of(store.ledger(), 1);
                    }));
                });

        assertThat(outcomes).containsExactly("put", Optional.of(work(1).costing("EUR 10")));
    }

    @Test
    public void holdersOfTheLedgerComeOneAfterTheOther() {
        Entries.put(store.ledger(), List.of(work(1).seconds(0).unpriced()));
        Supplier<Object> addASecond = () -> store.transactions().inOne(() -> {
            store.ledger().hold();
            store.ledger().hold();
            long seconds = Entries.of(store.ledger(), 1).orElseThrow().worked().seconds();
            Entries.put(store.ledger(), List.of(work(1).seconds(seconds + 1).unpriced()));
            return "added";
        });

        for (int round = 0; round < ROUNDS; round++) {
            assertThat(TwoAtOnce.run(addASecond::get, addASecond::get)).containsExactly("added", "added");
        }

        assertThat(Entries.of(store.ledger(), 1).orElseThrow().worked().seconds()).isEqualTo(2 * ROUNDS);
    }

    @Test
    public void ledgerIsGivenBackByWhoFails() {
        assertThat(TwoAtOnce.run(this::holdAndFail, this::holdAndFail)).hasOnlyElementsOfType(IllegalStateException.class);

        assertThat(store.transactions().inOne(() -> {
            store.ledger().hold();
            return "held";
        })).isEqualTo("held");
    }

    @Test
    public void ofTwoRatesFromTheSameDayOneIsStored() {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = DAY.plusDays(round);

            List<Object> outcomes = TwoAtOnce.run(() -> add(day, "EUR 80"), () -> add(day, "EUR 90"));

            assertThat(outcomes).hasAtLeastOneElementOfType(Rate.class).hasAtLeastOneElementOfType(DuplicateKey.class);
        }
        assertThat(store.rates().table().rates()).hasSize(ROUNDS);
    }

    @Test
    public void ofTwoRatesMovedToTheSameDayOneIsMoved() {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = DAY.plusDays(10L * round);
            Rate one = add(day, "EUR 80");
            Rate other = add(day.plusDays(1), "EUR 90");

            List<Object> outcomes = TwoAtOnce.run(() -> move(one, day.plusDays(2)), () -> move(other, day.plusDays(2)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Rate.class).hasAtLeastOneElementOfType(DuplicateKey.class);
        }
    }

    @Test
    public void ofTwoWhoChangeTheSameRateOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            Rate read = add(DAY.plusDays(10L * round), "EUR 80");

            List<Object> outcomes = TwoAtOnce.run(() -> move(read, read.validFrom().plusDays(1)), () -> store.transactions().inOne(() -> {
                store.rates().remove(read);
                return "removed";
            }));

            assertThat(outcomes).hasAtLeastOneElementOfType(ConcurrentChange.class);
            assertThat(outcomes.get(1).equals("removed")).isNotEqualTo(store.rates().byId(read.id()).isPresent());
        }
    }

    @Test
    public void ofTwoWhoSetABudgetOneWins() {
        for (int round = 1; round <= ROUNDS; round++) {
            long version = round;

            List<Object> outcomes = TwoAtOnce.run(() -> set(version, "EUR 10"), () -> set(version, "EUR 20"));

            assertThat(outcomes).contains("set").hasAtLeastOneElementOfType(ConcurrentChange.class);
        }
        assertThat(store.budgets().historyOf(1)).hasSize(ROUNDS);
    }

    @Test
    public void ofTwoWhoPlanAnIssueOneWins() {
        for (int round = 1; round <= ROUNDS; round++) {
            long version = round;

            List<Object> outcomes = TwoAtOnce.run(() -> plan(version, "EUR 10"), () -> plan(version, "EUR 20"));

            assertThat(outcomes).contains("planned").hasAtLeastOneElementOfType(ConcurrentChange.class);
        }
        assertThat(store.budgets().plansOf(List.of(1L))).extracting(IssuePlan::version).containsExactly((long) ROUNDS);
    }

    @Test
    public void ofTwoDecisionsAboutARightOneHoldsWhole() {
        Set<Holder> one = Set.of(Holder.group("a"), Holder.group("b"));
        Set<Holder> other = Set.of(Holder.group("c"));
        for (int round = 0; round < ROUNDS; round++) {
            store.grants().forget(Optional.empty(), Right.VIEW_RATES);

            List<Object> outcomes = TwoAtOnce.run(() -> decide(one), () -> decide(other));

            assertThat(outcomes).containsExactly("decided", "decided");
            assertThat(store.grants().defaults().holdersOf(Right.VIEW_RATES).orElseThrow()).isIn(one, other);
        }
    }

    @Test
    public void bookmarkKeptByTwoAtOnceIsOneBookmark() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "feed-" + "x".repeat(round);

            List<Object> outcomes = TwoAtOnce.run(() -> keep(name, "1"), () -> keep(name, "2"));

            assertThat(outcomes).containsExactly("kept", "kept");
            assertThat(store.bookmarks().at(name).orElseThrow()).isIn("1", "2");
        }
    }

    private Object put(LedgerEntry entry) {
        return store.transactions().inOne(() -> {
            Entries.put(store.ledger(), List.of(entry));
            return "put";
        });
    }

    private Object holdAndFail() {
        return store.transactions().inOne(() -> {
            store.ledger().hold();
            throw new IllegalStateException("on purpose");
        });
    }

    private Rate add(LocalDate day, String perHour) {
        return store.transactions().inOne(() -> store.rates().add(new RateTerms(RateLevel.everyone(), day, CostRate.perHour(Money.parse(perHour)))));
    }

    private Rate move(Rate read, LocalDate day) {
        return store.transactions().inOne(() -> store.rates().save(read.with(new RateTerms(read.level(), day, read.cost()))));
    }

    private Object set(long version, String amount) {
        BudgetTerms terms = new BudgetTerms(Money.parse(amount), Optional.empty(), Period.of(DAY, DAY), Tolerance.NONE);
        return store.transactions().inOne(() -> {
            store.budgets().add(new Budget(1, version, terms, Reason.of("agreed"), STAMP));
            return "set";
        });
    }

    private Object plan(long version, String amount) {
        return store.transactions().inOne(() -> {
            store.budgets().put(new IssuePlan(1, version, Optional.of(Money.parse(amount)), Optional.empty(), STAMP));
            return "planned";
        });
    }

    private Object decide(Set<Holder> holders) {
        return store.transactions().inOne(() -> {
            store.grants().decide(Optional.empty(), Right.VIEW_RATES, holders);
            return "decided";
        });
    }

    private Object keep(String name, String text) {
        return store.transactions().inOne(() -> {
            store.bookmarks().keep(name, text);
            return "kept";
        });
    }
}
