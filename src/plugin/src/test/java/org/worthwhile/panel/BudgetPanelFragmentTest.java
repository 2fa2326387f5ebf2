package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.budget.BudgetUses;
import org.worthwhile.usecase.budget.PlanIssueRequest;

public class BudgetPanelFragmentTest {

    private final MoneyWorld world = new MoneyWorld();
    private final BudgetUses uses = new BudgetUses(world);

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        world.worked(1, world.checkout, "dev", "2026-02-01", 45_000);
        world.worked(2, world.checkout, "anna", "2026-02-01", 1_800);
    }

    @Test
    public void showsMoneyAndTimeAndWhatHasNoPrice() {
        plan("1000", "10");

        assertThat(panel(world.admin, Locale.US)).contains("EUR\u00A01,250", "EUR\u00A01,000", "EUR\u00A0-250", "125% of planned is spent",
                "More was spent than planned", "13:00\u00A0h", "of 10:00\u00A0h planned", "-3:00\u00A0h", "0:30\u00A0h", "No rate; not in what was spent");
    }

    @Test
    public void saysWhyAnEstimateIsUnknown() {
        assertThat(panel(world.admin, Locale.US)).contains("Unknown: no estimate.");
    }

    @Test
    public void hoursAloneAreShownWithoutAnyMoney() {
        assertThat(panel(world.holderOf(Right.VIEW_HOURS), Locale.US)).contains("13:00\u00A0h").doesNotContain("EUR", "Unpriced", "worthwhile-plan-issue");
    }

    @Test
    public void withNeitherThereIsNothing() {
        assertThat(panel(world.holderOf(Right.VIEW_VALUE), Locale.US)).doesNotContain("EUR", "\u00A0h", "<dt>");
    }

    @Test
    public void speaksGerman() {
        assertThat(panel(world.admin, Locale.GERMANY)).contains("1.250\u00A0EUR", "13:00\u00A0Std.", "Ausgegeben", "Planen")
                .doesNotContain("Spent", "Worked");
    }

    @Test
    public void theFormHoldsThePlanAsTheReaderWouldTypeIt() {
        plan("1234.50", "12.5");

        assertThat(form(world.admin, Locale.GERMANY)).contains("value=\"1.234,50\"", "value=\"12,5\"", "data-version=\"1\"", "value=\"EUR\" selected");
    }

    @Test
    public void theFormIsForThoseWhoMayPlan() {
        assertThatThrownBy(() -> form(world.holderOf(Right.VIEW_BUDGET), Locale.US)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void noFigureIsApproximate() {
        world.rate(RateLevel.everyone(), "2026-01-01", "JPY 280");
        world.worked(3, world.checkout, "otto", "2026-02-01", 600);

        assertThat(panel(world.admin, Locale.US)).contains("JPY\u00A047").doesNotContain(Money.parse("JPY 46").toString());
    }

    private void plan(String amount, String hours) {
        uses.plan.plan(world.admin, PlanIssueRequest.ofIssue("SHOP-1", 0).amount(amount).currency("EUR").hours(hours).build());
    }

    private String panel(Optional<Person> who, Locale language) {
        Wording wording = Readers.wording(language);
        return new BudgetPanelFragment(uses.issue, new Fragments(Templates.renderer(), wording), wording).of(who, "SHOP-1");
    }

    private String form(Optional<Person> who, Locale language) {
        Wording wording = Readers.wording(language);
        return new PlanFormFragment(uses.issue, new Fragments(Templates.renderer(), wording), wording,
                new CurrencyChoices(wording, Readers.reader(who, language))).of(who, "SHOP-1");
    }
}
