package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class FindIssuesTest {

    private final MoneyWorld world = new MoneyWorld();
    private final FieldUses fields = new FieldUses(world);
    private final Refusals refusals = new Refusals(world::stored);

    @Before
    public void notesAndWork() {
        world.notes.add(aNote().worth("EUR 1000").sure(100).linkedTo(world.checkout.id(), Share.of(6_000)).linkedTo(world.payment.id(), Share.of(4_000)).unsaved());
        world.notes.add(aNote().worth("CHF 50").sure(100).linkedTo(world.checkout.id()).unsaved());
        world.notes.add(aNote().inProject(2).worth("EUR -5").sure(100).linkedTo(world.meter.id()).unsaved());
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 100");
    }

    @Test
    public void comparesTheValueInOneCurrency() {
        Map.of("> 400", List.of(10L), ">=400", List.of(10L, 11L), "<400", List.of(20L), "  <=  400 ", List.of(11L, 20L),
                "=600.00", List.of(10L), "!= 600", List.of(11L, 20L), "= -5", List.of(20L))
                .forEach((comparison, ids) -> assertThat(byValue(comparison, "eur")).as(comparison).isEqualTo(ids));
        assertThat(byValue(">0", "CHF")).containsExactly(10L);
        assertThat(byValue("!=0", "USD")).isEmpty();
    }

    @Test
    public void whatCannotBeReadIsNamedArgumentByArgument() {
        assertThat(refusals.problems(() -> ValueCondition.of("10000", "EURO")))
                .containsExactly("currency: currency-unknown[]", "comparison: comparison-unreadable[]");
        assertThat(refusals.problems(() -> ValueCondition.of("=> 1", "EUR"))).containsExactly("comparison: comparison-unreadable[]");
        assertThat(refusals.problems(() -> ValueCondition.of("> 1.234", "EUR"))).containsExactly("comparison: amount-too-precise[EUR, 2]");
        assertThat(refusals.problems(() -> ValueCondition.of("> one", "EUR"))).hasSize(1).first().asString().startsWith("comparison: amount-unreadable");
        assertThat(refusals.problems(() -> fields.ofCustomer.named(world.admin, " \u00A0"))).containsExactly("customer: customer-missing[]");
    }

    @Test
    public void findsIssuesOfACustomerByAnyWritingOfTheName() {
        world.customers.add("Whoever said the rest");
        Customer acme = world.customers.add("Acme Ltd");
        world.notes.add(aNote().from(acme.id()).linkedTo(world.meter.id()).unsaved());
        world.notes.save(world.notes.add(aNote().from(acme.id()).linkedTo(world.payment.id()).unsaved()).withdrawn(stamp()));

        assertThat(fields.ofCustomer.named(world.admin, " ACME  ltd")).containsExactly(20L);
        assertThat(fields.ofCustomer.named(world.admin, "Nobody knows them")).isEmpty();
    }

    @Test
    public void findsIssuesThatCostMoreThanIsPlanned() {
        plan(world.checkout, "EUR 250");
        plan(world.meter, "CHF 1");
        world.families.subTask(world.payment, world.checkout);
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);
        world.worked(2, world.meter, "dev", "2026-02-01", 3600);
        assertThat(fields.overBudget.seenBy(world.admin)).isEmpty();

        world.worked(3, world.payment, "dev", "2026-02-01", 7200);

        assertThat(fields.overBudget.seenBy(world.admin)).containsExactly(10L);
    }

    @Test
    public void workThatThePersonMayNotSeeIsOverNoBudget() {
        plan(world.checkout, "EUR 50");
        world.keep(Worked.worklog(2).onIssue(10, 1).by("dev").on(LocalDate.of(2026, 2, 1)).seconds(3600).groupLevel("board").build());
        assertThat(fields.overBudget.seenBy(world.admin)).containsExactly(10L);

        world.sights.set(world.admin.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of()));

        assertThat(fields.overBudget.seenBy(world.admin)).isEmpty();
    }

    @Test
    public void eachSearchNeedsItsRightAndNothingElse() {
        Customer acme = world.customers.add("Acme");
        world.notes.add(aNote().from(acme.id()).linkedTo(world.meter.id()).unsaved());
        plan(world.checkout, "EUR 50");
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);

        for (Right right : Right.values()) {
            Optional<Person> holder = world.holderOf(right);
            assertThat(fields.byValue.matching(holder, ValueCondition.of("> 0", "EUR")).isEmpty()).as("value with %s", right)
                    .isEqualTo(right != Right.VIEW_VALUE);
            assertThat(fields.ofCustomer.named(holder, "Acme").isEmpty()).as("customer with %s", right).isEqualTo(right != Right.VIEW_VALUE);
            assertThat(fields.overBudget.seenBy(holder).isEmpty()).as("over budget with %s", right).isEqualTo(right != Right.VIEW_BUDGET);
        }
    }

    @Test
    public void nobodyFindsAnything() {
        plan(world.checkout, "EUR 50");
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);

        assertThat(fields.byValue.matching(world.nobody, ValueCondition.of("> 0", "EUR"))).isEmpty();
        assertThat(fields.ofCustomer.named(world.nobody, "Acme")).isEmpty();
        assertThat(fields.overBudget.seenBy(world.nobody)).isEmpty();
    }

    @Test
    public void hiddenIssuesAreNotFound() {
        world.issues.hide(world.checkout, world.admin.orElseThrow());

        assertThat(byValue("> 0", "EUR")).containsExactly(11L);
    }

    @Test
    public void tooManyAreRefusedCountingOnlyWhatIsSeen() {
        LongStream.rangeClosed(1_000, 1_000 + FoundIssues.MOST).forEach(id -> {
            world.issues.add(IssueRef.of(id, "GRID-" + id, world.grid));
            world.notes.add(aNote().inProject(2).worth("USD 1").sure(100).linkedTo(id).unsaved());
        });

        assertThat(refusals.problems(() -> byValue("> 0", "USD"))).containsExactly("comparison: search-too-wide[5000]");
        world.issues.hide(IssueRef.of(1_000, "GRID-1000", world.grid), world.admin.orElseThrow());
        assertThat(byValue("> 0", "USD")).hasSize(FoundIssues.MOST);
    }

    private List<Long> byValue(String comparison, String currency) {
        return fields.byValue.matching(world.admin, ValueCondition.of(comparison, currency));
    }

    private void plan(IssueRef issue, String amount) {
        world.budgets.put(new IssuePlan(issue.id(), 1, Optional.of(Money.parse(amount)), Optional.empty(), stamp()));
    }

    private static Stamp stamp() {
        return Stamp.of(Person.of("admin"), Instant.EPOCH);
    }
}
