package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.util.List;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.field.FieldUses;

/** Writing many issues into the index costs no statement per issue. */
public class FigureStatementCountTest extends DatabaseContract {

    private static final long ISSUES = 1_000;
    private static final int STATE = 1;
    /** Notes, work and plans. */
    private static final int BLOCK = 3;
    /** Its budget, and the currencies of its work and its notes. */
    private static final int PROJECT = 3;
    /** Before it is clear that very many are asked for, each asks whether anything changed. */
    private static final int QUESTIONS = 5;

    private final MoneyWorld world = new MoneyWorld();
    private FieldUses fields;

    @Before
    public void fill() {
        fields = new FieldUses(world, store.figures(), store.figureSearch(), store.budgets(), store.customers());
        store.transactions().perform(() -> {
            Customer acme = store.customers().add("Acme");
            LongStream.range(0, ISSUES).forEach(id ->
                    store.notes().add(aNote().from(acme.id()).worth("EUR 100").sure(50).linkedTo(id).unsaved()));
            Entries.put(store.ledger(), LongStream.range(0, ISSUES).mapToObj(id -> work(id).onIssue(id).inProject(1).costing("EUR 10")).toList());
        });
    }

    @Test
    public void oneIssueCostsAsManyStatementsAsItsBlock() {
        assertThat(store.statementsOf(() -> fields.read.forIndex(7, 1))).hasSize(STATE + BLOCK + PROJECT);
        assertThat(store.statementsOf(() -> fields.read.forIndex(8, 1))).hasSize(STATE);
    }

    @Test
    public void aThousandIssuesCostTwoBlocks() {
        List<String> statements = store.statementsOf(() -> {
            LongStream.range(0, ISSUES).forEach(id -> assertThat(fields.read.forIndex(id, 1).customerValue().value()).contains(Money.parse("EUR 50")));
            return null;
        });

        assertThat(statements).hasSize(QUESTIONS * STATE + 2 * BLOCK + PROJECT);
    }

    @Test
    public void whatChangesIsReadAgainBeforeTheIndexIsTold() {
        LongStream.range(0, ISSUES).forEach(id -> fields.read.forIndex(id, 1));
        Entries.put(store.ledger(), List.of(work(ISSUES).onIssue(7).inProject(1).costing("EUR 1")));

        fields.read.of(world.admin, "SHOP-1");

        assertThat(fields.read.forIndex(7, 1).amount(FigureField.BUDGET_SPENT).value()).contains(Money.parse("EUR 11"));
    }
}
