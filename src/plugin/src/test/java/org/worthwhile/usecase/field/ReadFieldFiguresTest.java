package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.budget.IssueMoney;
import org.worthwhile.usecase.valuenote.ExpectedValues;

public class ReadFieldFiguresTest {

    private static final Stamp STAMP = Stamp.of(Person.of("admin"), Instant.EPOCH);
    private static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final MoneyWorld world = new MoneyWorld();
    private final FieldUses fields = new FieldUses(world);
    private final BudgetUses panel = new BudgetUses(world);

    @Before
    public void rates() {
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 100");
        world.rate(RateLevel.person("anna"), "2026-01-01", "CHF 80");
    }

    @Test
    public void valueIsTheIssuesShareOfNotesThatCount() {
        world.notes.add(aNote().worth("EUR 1000").sure(50).linkedTo(world.checkout.id(), Share.of(3_000)).unsaved());
        world.notes.add(aNote().worth("EUR 7").sure(100).side(Side.OWN).linkedTo(world.checkout.id()).unsaved());

        assertThat(ofCheckout().customerValue().value()).contains(Money.parse("EUR 150"));
    }

    @Test
    public void whatWasNeverSaidOrSpentOrPlannedIsAbsent() {
        assertThat(ofCheckout().customerValue().absence()).contains(Absence.NO_VALUE);
        assertThat(ofCheckout().customers().absence()).contains(Absence.NO_VALUE);
        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).absence()).contains(Absence.NOTHING_SPENT);
        assertThat(ofCheckout().amount(FigureField.BUDGET_REMAINING).absence()).contains(Absence.NO_BUDGET);
    }

    @Test
    public void aNoteInAnotherCurrencyThanTheBudgetsLeavesTheValueEmpty() {
        budget("EUR 500");
        world.notes.add(aNote().worth("CHF 1000").sure(50).linkedTo(world.checkout.id()).unsaved());

        assertThat(ofCheckout().customerValue().absence()).contains(Absence.OTHER_CURRENCY);
    }

    @Test
    public void aMixOfCurrenciesIsNeverAddedUp() {
        world.notes.add(aNote().worth("EUR 10").sure(50).linkedTo(world.checkout.id()).unsaved());
        assertThat(ofCheckout().customerValue().value()).contains(Money.parse("EUR 5"));

        world.worked(1, world.payment, "anna", "2026-02-01", 3600);

        assertThat(ofCheckout().customerValue().absence()).contains(Absence.SEVERAL_CURRENCIES);
        budget("EUR 500");
        assertThat(ofCheckout().customerValue().value()).contains(Money.parse("EUR 5"));
        world.notes.add(aNote().worth("CHF 10").sure(50).linkedTo(world.checkout.id()).unsaved());
        assertThat(ofCheckout().customerValue().absence()).contains(Absence.SEVERAL_CURRENCIES);
    }

    @Test
    public void spentIsOfTheIssueAloneAndRemainingWithSubTasks() {
        world.families.subTask(world.payment, world.checkout);
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);
        world.worked(2, world.payment, "dev", "2026-02-01", 7200);
        plan(world.checkout, "EUR 250");

        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).value()).contains(Money.parse("EUR 100"));
        assertThat(ofCheckout().amount(FigureField.BUDGET_REMAINING).value()).contains(Money.parse("EUR -50"));
        assertThat(fields.read.forIndex(10, 1).amount(FigureField.BUDGET_REMAINING).value()).contains(Money.parse("EUR -50"));
    }

    @Test
    public void nothingRemainsForSureWhenOtherCurrenciesWereSpent() {
        world.worked(1, world.checkout, "anna", "2026-02-01", 3600);
        budget("EUR 500");
        plan(world.checkout, "EUR 250");

        assertThat(ofCheckout().amount(FigureField.BUDGET_REMAINING).absence()).contains(Absence.SEVERAL_CURRENCIES);
        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).absence()).contains(Absence.OTHER_CURRENCY);
    }

    @Test
    public void customersAreNamedOnceEachWithoutWithdrawnNotes() {
        var acme = world.customers.add("Acme");
        world.notes.add(aNote().from(acme.id()).linkedTo(world.checkout.id()).unsaved());
        world.notes.add(aNote().from(acme.id()).side(Side.OWN).linkedTo(world.checkout.id()).unsaved());
        var gone = world.notes.add(aNote().from(world.customers.add("Gone").id()).linkedTo(world.checkout.id()).unsaved());
        world.notes.save(gone.withdrawn(STAMP));

        assertThat(ofCheckout().customers().value()).contains(List.of("Acme"));
    }

    @Test
    public void valueNeedsItsRightAndMoneyItsOwn() {
        world.notes.add(aNote().worth("EUR 10").sure(50).linkedTo(world.checkout.id()).unsaved());
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);
        plan(world.checkout, "EUR 250");

        for (Right right : Right.values()) {
            FieldFigures figures = fields.read.of(world.holderOf(right), "SHOP-1");
            assertThat(figures.customerValue().value().isPresent()).as("value with %s", right).isEqualTo(right == Right.VIEW_VALUE);
            assertThat(figures.customers().value().isPresent()).as("customers with %s", right).isEqualTo(right == Right.VIEW_VALUE);
            assertThat(figures.amount(FigureField.BUDGET_SPENT).value().isPresent()).as("spent with %s", right).isEqualTo(right == Right.VIEW_BUDGET);
            assertThat(figures.amount(FigureField.BUDGET_REMAINING).value().isPresent()).as("remaining with %s", right).isEqualTo(right == Right.VIEW_BUDGET);
        }
    }

    @Test
    public void nobodyAndPeopleFromWhomTheIssueIsHiddenSeeNothing() {
        world.notes.add(aNote().worth("EUR 10").sure(50).linkedTo(world.checkout.id()).unsaved());
        world.issues.hide(world.checkout, world.admin.orElseThrow());

        assertThat(fields.read.of(world.nobody, "SHOP-1").customerValue().absence()).contains(Absence.NOT_PERMITTED);
        assertThat(ofCheckout().customerValue().absence()).contains(Absence.NOT_PERMITTED);
        assertThat(fields.read.of(world.admin, "SHOP-99").customerValue().absence()).contains(Absence.NOT_PERMITTED);
        assertThat(fields.read.forIndex(10, 1).customerValue().value()).isPresent();
    }

    @Test
    public void workKeptToOthersIsInNoFigureOfTheReader() {
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);
        world.keep(Worked.worklog(2).onIssue(10, 1).by("dev").on(LocalDate.of(2026, 2, 1)).seconds(3600).groupLevel("board").build());
        plan(world.checkout, "EUR 250");
        world.sights.set(world.admin.orElseThrow(), Sight.of(Set.of("team"), Set.of(), Set.of()));

        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).value()).contains(Money.parse("EUR 100"));
        assertThat(ofCheckout().amount(FigureField.BUDGET_REMAINING).value()).contains(Money.parse("EUR 150"));
        assertThat(fields.read.forIndex(10, 1).amount(FigureField.BUDGET_SPENT).value()).contains(Money.parse("EUR 200"));
    }

    @Test
    public void futureWorkCountsFromItsDay() {
        world.worked(1, world.checkout, "dev", "2026-03-03", 3600);
        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).value()).isEmpty();

        world.clock.advance(Duration.ofDays(1));

        assertThat(ofCheckout().amount(FigureField.BUDGET_SPENT).value()).contains(Money.parse("EUR 100"));
    }

    @Test
    public void whateverChangesIsShownAtOnce() {
        Random random = new Random(5);
        List<IssueRef> issues = List.of(world.checkout, world.payment);
        world.families.subTask(world.payment, world.checkout);
        plan(world.checkout, "EUR 1000");
        for (int step = 1; step <= 200; step++) {
            IssueRef issue = issues.get(random.nextInt(2));
            if (random.nextBoolean()) {
                world.notes.add(aNote().worth("EUR " + (1 + random.nextInt(99_999)) / 100 + ".37").sure(1 + random.nextInt(100))
                        .linkedTo(world.checkout.id(), Share.of(1 + random.nextInt(5_000))).linkedTo(world.payment.id(), Share.of(3_333)).unsaved());
            } else {
                world.worked(1 + random.nextInt(50), issue, "dev", "2026-0" + (1 + random.nextInt(4)) + "-01", 1 + random.nextInt(9_999));
            }
            assertSameAsPanels(issue);
        }
    }

    private void assertSameAsPanels(IssueRef issue) {
        FieldFigures figures = fields.read.of(world.admin, issue.key());
        assertThat(figures.customerValue().value())
                .isEqualTo(new ExpectedValues(world.notes).ofIssues(List.of(issue.id())).in(CurrencyUnit.EUR));
        IssueMoney money = panel.issue.of(world.admin, issue.key()).money().orElseThrow();
        assertThat(figures.amount(FigureField.BUDGET_REMAINING).value()).isEqualTo(
                issue.equals(world.checkout) ? Optional.of(money.remaining().get(0)) : Optional.empty());
        if (issue.equals(world.payment)) {
            assertThat(figures.amount(FigureField.BUDGET_SPENT).value()).isEqualTo(money.spent().in(CurrencyUnit.EUR));
        }
    }

    private FieldFigures ofCheckout() {
        return fields.read.of(world.admin, "SHOP-1");
    }

    private void plan(IssueRef issue, String amount) {
        world.budgets.put(new IssuePlan(issue.id(), 1, Optional.of(Money.parse(amount)), Optional.empty(), STAMP));
    }

    private void budget(String amount) {
        world.budgets.add(new Budget(1, 1, new BudgetTerms(Money.parse(amount), Optional.empty(), YEAR, Tolerance.NONE), Reason.of("Agreed"), STAMP));
    }
}
