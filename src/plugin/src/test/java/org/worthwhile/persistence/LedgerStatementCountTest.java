package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.WorkFixture.DAY;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.inmemory.Entries;

/** Asking 3,000 entries costs as many statements as asking one. */
public class LedgerStatementCountTest extends DatabaseContract {

    /** That the issue was touched, and the state of all figures, which is read and written. */
    private static final int TOLD = 3;

    private static final Sight VIEWER = Sight.of(Set.of("staff"), Set.of(5L), Set.of(100L));
    private static final Sight VIEWER_OF_LITTLE = Sight.of(Set.of("staff"), Set.of(5L), LongStream.range(3_000, 4_000).boxed().collect(Collectors.toSet()));

    /** A look for a budget, for such work and for such notes, and the touch of the project. */
    private static final int FIRST_CURRENCY = 4;

    @Test
    public void everyQuestionCostsOneStatementHoweverManyEntriesThereAre() {
        Entries.put(store.ledger(), List.of(work(1).costing("EUR 1")));
        costs(1);

        store.transactions().inOne(() -> {
            Entries.put(store.ledger(), LongStream.rangeClosed(1, 3_000).mapToObj(id -> work(id).onIssue(100 + id % 500).costing("EUR 1")).toList());
            return "put";
        });
        costs(1);
    }

    @Test
    public void pageBesideManyHiddenIssuesCostsOneLookMore() {
        Entries.put(store.ledger(), LongStream.rangeClosed(1, 300).mapToObj(id -> work(id).costing("EUR 1")).toList());

        assertThat(store.statementsOf(() -> store.ledger().page(query(VIEWER_OF_LITTLE), LedgerOrder.LATEST_FIRST, 100, 50))).hasSize(2);
    }

    @Test
    public void currenciesCostAStatementEachAndOneToKnowThatThereIsNoOther() {
        Entries.put(store.ledger(), LongStream.rangeClosed(1, 300).mapToObj(id -> work(id).costing(id % 2 == 0 ? "EUR 1" : "JPY 1")).toList());

        assertThat(store.statementsOf(() -> store.ledger().currenciesOf(10))).hasSize(3);
    }

    @Test
    public void puttingCostsALookPerListOneBatchAndTellingOfTheIssue() {
        assertThat(store.statementsOf(putting(600))).hasSize(2 + FIRST_CURRENCY + 1 + TOLD);
        assertThat(store.statementsOf(putting(10))).as("in place of others").hasSize(1 + 1 + 1 + TOLD);
    }

    @Test
    public void holdingCostsTwoStatements() {
        assertThat(store.statementsOf(() -> {
            store.ledger().hold();
            return "held";
        })).hasSize(2);
    }

    @Test
    public void removingCostsALookAndAStatementPerList() {
        assertThat(store.statementsOf(() -> {
            store.ledger().remove(LongStream.range(0, 1_000).boxed().toList());
            return "removed";
        })).hasSize(4);
    }

    @Test
    public void grantsOfAProjectCostOneStatement() {
        assertThat(store.statementsOf(() -> store.grants().inProject(1))).hasSize(1);
    }

    @Test
    public void allRatesCostOneStatementAndAnotherToKnowThatTheyAreTheSame() {
        Rates rates = store.rates();

        assertThat(store.statementsOf(rates::table)).hasSize(2);
        assertThat(store.statementsOf(rates::table)).hasSize(1);
    }

    @Test
    public void budgetAndPlansCostOneStatementEach() {
        assertThat(store.statementsOf(() -> store.budgets().ofProject(1))).hasSize(1);
        assertThat(store.statementsOf(() -> store.budgets().historyOf(1))).hasSize(1);
        assertThat(store.statementsOf(() -> store.budgets().plansOf(LongStream.range(0, 500).boxed().toList()))).hasSize(1);
    }

    @Test
    public void projectsCostAsManyStatementsTogetherAsOne() {
        store.transactions().inOne(() -> {
            Entries.put(store.ledger(), LongStream.rangeClosed(1, 1_200).mapToObj(id -> work(id).inProject(id % 600).costing("EUR 1")).toList());
            return "put";
        });
        for (long projects : new long[] {1, 200, 600}) {
            List<Long> ids = LongStream.range(0, projects).boxed().toList();
            assertThat(store.statementsOf(() -> store.ledger().seenByProject(queries(ids, Sight.EVERYTHING)))).hasSize(1);
            assertThat(store.statementsOf(() -> store.ledger().seenByProject(queries(ids, VIEWER)))).hasSize(1);
            assertThat(store.statementsOf(() -> store.ledger().seenByProject(queries(ids, VIEWER_OF_LITTLE)))).hasSize(1);
            assertThat(store.statementsOf(() -> store.grants().inProjects(ids))).hasSize(1);
            assertThat(store.statementsOf(() -> store.budgets().ofProjects(ids))).hasSize(1);
            assertThat(store.statementsOf(() -> store.notes().worthOfProjects(ids))).hasSize(1);
        }
        assertThat(store.statementsOf(() -> store.ledger().seenByProject(List.of(
                query(VIEWER), LedgerQuery.ofProject(11, Sight.EVERYTHING, DAY).build())))).hasSize(2);
        assertThat(store.statementsOf(() -> store.ledger().seenByProject(List.of()))).isEmpty();
    }

    private void costs(int statements) {
        List<Supplier<?>> questions = List.of(
                () -> store.ledger().totals(query(VIEWER)),
                () -> store.ledger().totalsByIssue(query(VIEWER)),
                () -> store.ledger().totalsByAuthor(query(VIEWER)),
                () -> store.ledger().totalsByMonth(query(VIEWER)),
                () -> store.ledger().totalsByMonth(query(VIEWER_OF_LITTLE)),
                () -> store.ledger().page(query(VIEWER), LedgerOrder.DEAREST_FIRST, 0, 50),
                () -> store.ledger().reachOf(RateLevel.person("ada"), DAY, 0, 2_000),
                () -> store.ledger().ofIssues(List.of(101L)),
                () -> store.ledger().projectIds(),
                () -> store.ledger().issueIdsOf(List.of(10L, 20L)),
                () -> store.ledger().byWorklogs(LongStream.range(0, 500).boxed().toList()));
        questions.forEach(question -> assertThat(store.statementsOf(question)).hasSize(statements));
    }

    private Supplier<Object> putting(int entries) {
        return () -> {
            Entries.put(store.ledger(), LongStream.rangeClosed(1, entries).mapToObj(id -> work(id).costing("EUR " + entries)).toList());
            return "put";
        };
    }

    private static List<LedgerQuery> queries(List<Long> projectIds, Sight sight) {
        return projectIds.stream().map(id -> LedgerQuery.ofProject(id, sight, DAY).build()).toList();
    }

    private static LedgerQuery query(Sight sight) {
        return LedgerQuery.ofProject(10, sight, DAY).build();
    }
}
