package org.worthwhile.usecase.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class SetBudgetTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final BudgetUses budgets = new BudgetUses(world);

    @Test
    public void setsTheFirstBudget() {
        Budget budget = set(request(0).hours("120.5").tolerance("7.25"));

        assertThat(budget.version()).isEqualTo(1);
        assertThat(budget.amount()).isEqualTo(Money.parse("EUR 1000"));
        assertThat(budget.terms().hours().orElseThrow().seconds()).isEqualTo(433_800);
        assertThat(budget.terms().tolerance().basisPoints()).isEqualTo(725);
        assertThat(budget.set().by()).isEqualTo(world.admin.orElseThrow());
        assertThat(world.budgets.ofProject(1)).contains(budget);
    }

    @Test
    public void keepsEveryEarlierOneWithItsReason() {
        set(request(0).reason("Agreed"));
        set(request(1).amount("2000").reason("Scope grew"));

        assertThat(budgets.history.of(world.admin, "SHOP")).extracting(budget -> budget.amount() + " " + budget.reason())
                .containsExactly("EUR 2000.00 Scope grew", "EUR 1000.00 Agreed");
    }

    @Test
    public void recordsBeforeAndAfter() {
        set(request(0));
        set(request(1).amount("2000"));

        List<AuditEntry> entries = world.trail.of("budget", 1);
        assertThat(entries).extracting(AuditEntry::action).containsExactly("added", "changed");
        assertThat(entries.get(1).before().orElseThrow()).contains("\"amount\":\"EUR 1000.00\"");
        assertThat(entries.get(1).after().orElseThrow()).contains("\"amount\":\"EUR 2000.00\"", "\"reason\":\"Agreed\"");
    }

    @Test
    public void readsNumbersAsPeopleTypeThem() {
        Budget budget = set(request(0).amount("1.000,50").hours("1,5").tolerance("2,5").numbersTypedIn(Locale.GERMAN));

        assertThat(budget.amount()).isEqualTo(Money.parse("EUR 1000.50"));
        assertThat(budget.terms().hours().orElseThrow().seconds()).isEqualTo(5400);
        assertThat(budget.terms().tolerance()).hasToString("2.5 %");
    }

    @Test
    public void namesEveryFieldThatIsNotAcceptable() {
        assertThat(problems(SetBudgetRequest.ofProject("SHOP", 0))).containsExactly(
                "amount: amount-missing[]", "from: day-missing[]", "to: day-missing[]", "reason: reason-missing[]");
        assertThat(problems(request(0).amount("-1").hours("-2").tolerance("101").to("2025-12-31").reason(" ")))
                .containsExactly("amount: budget-negative[]", "hours: hours-negative[]", "to: period-ends-before-start[]",
                        "tolerance: tolerance-invalid[]", "reason: reason-missing[]");
        assertThat(problems(request(0).currency(""))).containsExactly("currency: currency-missing[]");
        assertThat(problems(request(0).currency("ZZZ").amount("x"))).containsExactly("currency: currency-unknown[]", "amount: amount-unreadable[1234.56]");
        assertThat(problems(request(0).currency("JPY").amount("0.5"))).containsExactly("amount: amount-too-precise[JPY, 0]");
        assertThat(problems(request(0).amount("1000000000000"))).containsExactly("amount: amount-too-large[12]");
        assertThat(problems(request(0).hours("1.001"))).containsExactly("hours: hours-too-precise[2]");
        assertThat(problems(request(0).hours("10000000"))).containsExactly("hours: amount-too-large[7]");
        assertThat(problems(request(0).reason("x".repeat(501)))).containsExactly("reason: text-too-long[500, 501]");
    }

    @Test
    public void aBudgetOfOneDayAndOfNothingIsABudget() {
        assertThat(set(request(0).amount("0").to("2026-01-01")).amount().isZero()).isTrue();
    }

    @Test
    public void theCurrencyStaysOnceWorkHasCostMoneyInIt() {
        set(request(0));
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 100");
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);

        assertThat(problems(request(1).currency("USD"))).containsExactly("currency: budget-currency-in-use[EUR]");
        set(request(1).amount("5"));
    }

    @Test
    public void aWrongCurrencyCanBeCorrected() {
        set(request(0).currency("USD"));
        world.rate(RateLevel.everyone(), "2026-01-01", "EUR 100");
        world.worked(1, world.checkout, "dev", "2026-02-01", 3600);

        assertThat(set(request(1)).currency().getCode()).isEqualTo("EUR");
    }

    @Test
    public void aBudgetThatChangedMeanwhileIsLeftAlone() {
        set(request(0));

        assertThat(refusals.expect(ConcurrentChange.class, () -> set(request(0))).subject()).isEqualTo("budget");
        refusals.expect(ConcurrentChange.class, () -> set(request(2)));
    }

    @Test
    public void needsTheRightToEditTheBudget() {
        refusals.expect(NotLoggedIn.class, () -> budgets.set.set(world.nobody, request(0).build()));
        refusals.expect(NotPermitted.class, () -> budgets.set.set(world.stranger, request(0).build()));
        for (Right right : Right.values()) {
            if (right != Right.EDIT_BUDGET) {
                refusals.expect(NotPermitted.class, () -> budgets.set.set(world.holderOf(right), request(0).build()));
                refusals.expect(NotPermitted.class, () -> budgets.plan.plan(world.holderOf(right), plan(0).build()));
            }
        }
        world.projects.hide(world.shop, world.admin.orElseThrow());
        refusals.expect(ProjectNotFound.class, () -> set(request(0)));
    }

    @Test
    public void plansAnIssueAndTakesThePlanBack() {
        IssuePlan planned = budgets.plan.plan(world.admin, plan(0).build());
        IssuePlan back = budgets.plan.plan(world.admin, PlanIssueRequest.ofIssue("SHOP-1", 1).currency("EUR").build());

        assertThat(planned.amount()).contains(Money.parse("EUR 500"));
        assertThat(planned.hours().orElseThrow().seconds()).isEqualTo(36_000);
        assertThat(back.amount()).isEmpty();
        assertThat(back.version()).isEqualTo(2);
        assertThat(world.trail.of("issue-plan", world.checkout.id())).extracting(AuditEntry::action).containsExactly("added", "changed");
    }

    @Test
    public void refusesPlansThatAreNotAcceptable() {
        assertThat(refusals.problems(() -> budgets.plan.plan(world.admin, plan(0).amount("-1").hours("many").build())))
                .containsExactly("amount: budget-negative[]", "hours: amount-unreadable[1234.56]");
        refusals.expect(ConcurrentChange.class, () -> budgets.plan.plan(world.admin, plan(3).build()));
        refusals.expect(NotLoggedIn.class, () -> budgets.plan.plan(world.nobody, plan(0).build()));
        world.issues.hide(world.checkout, world.admin.orElseThrow());
        refusals.expect(IssueNotFound.class, () -> budgets.plan.plan(world.admin, plan(0).build()));
    }

    private Budget set(SetBudgetRequest.Builder request) {
        return budgets.set.set(world.admin, request.build());
    }

    private List<String> problems(SetBudgetRequest.Builder request) {
        return refusals.problems(() -> set(request));
    }

    private static SetBudgetRequest.Builder request(long version) {
        return SetBudgetRequest.ofProject("SHOP", version).amount("1000").currency("EUR")
                .from("2026-01-01").to("2026-12-31").reason("Agreed");
    }

    private static PlanIssueRequest.Builder plan(long version) {
        return PlanIssueRequest.ofIssue("SHOP-1", version).amount("500").currency("EUR").hours("10");
    }
}
