package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.rest.MoneyDoors.asking;
import static org.worthwhile.rest.MoneyDoors.body;
import static org.worthwhile.rest.MoneyDoors.text;

import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.MoneyWorld;

/** Each right alone at each door. Every amount in this world has digits of its own, so that a leak can be told from its text. */
public class MoneyRightsTest {

    private static final String RATE = "123.00";
    private static final String COST = "246.00";
    private static final String PLANNED = "7777.00";
    private static final String HOURS = "7200";

    private final MoneyWorld world = new MoneyWorld();

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 123");
        world.worked(1, world.checkout, "dev", "2026-02-02", 7_200);
        new MoneyDoors(world, world.admin).projectBudget.set("SHOP", body("{'version': 0, 'amount': '7777', 'currency': 'EUR',"
                + "'from': '2026-01-01', 'to': '2026-12-31', 'reason': 'Agreed'}"));
    }

    @Test
    public void hoursAloneShowTimeAndNoMoney() {
        assertThat(everythingSeenBy(world.holderOf(Right.VIEW_HOURS))).contains(HOURS).doesNotContain(RATE, COST, PLANNED, "EUR", "unpriced");
    }

    @Test
    public void budgetAloneShowsTotalsButNeitherTimeNorPeopleNorRates() {
        assertThat(everythingSeenBy(world.holderOf(Right.VIEW_BUDGET))).contains(COST, PLANNED).doesNotContain(RATE, HOURS, "dev");
    }

    @Test
    public void hoursAndBudgetShowNoPriceOfSingleEntries() {
        Optional<Person> who = world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET);
        MoneyDoors doors = new MoneyDoors(world, who);

        assertThat(seen(() -> doors.ledger.page("SHOP", asking())) + seen(() -> doors.csv.export("SHOP", asking()))
                + seen(() -> doors.money.byPerson("SHOP"))).contains(HOURS).doesNotContain(RATE, COST, "EUR");
    }

    @Test
    public void ratesAloneShowNoTotals() {
        assertThat(everythingSeenBy(world.holderOf(Right.VIEW_RATES))).doesNotContain(COST, PLANNED, HOURS);
    }

    @Test
    public void valueAloneShowsNothingAboutMoneyOrTime() {
        assertThat(everythingSeenBy(world.holderOf(Right.VIEW_VALUE, Right.EDIT_VALUE))).doesNotContain(RATE, COST, PLANNED, HOURS, "EUR");
    }

    @Test
    public void strangersSeeNothing() {
        assertThat(everythingSeenBy(world.stranger)).doesNotContain(RATE, COST, PLANNED, HOURS, "EUR");
        assertThat(everythingSeenBy(world.nobody)).isEqualTo("");
    }

    @Test
    public void seeingIsNotChanging() {
        Optional<Person> who = world.holderOf(Right.VIEW_BUDGET, Right.VIEW_HOURS, Right.VIEW_RATES);
        MoneyDoors doors = new MoneyDoors(world, who);
        Object before = world.stored();

        assertThat(isRefused(() -> doors.projectBudget.set("SHOP", body("{'version': 1}")))).isTrue();
        assertThat(isRefused(() -> doors.issueBudget.plan("SHOP-1", body("{'version': 0}")))).isTrue();
        assertThat(isRefused(() -> doors.rates.add(body("{}"), asking()))).isTrue();
        assertThat(isRefused(() -> doors.rates.preview(body("{}")))).isTrue();
        assertThat(world.stored()).isEqualTo(before);
    }

    private String everythingSeenBy(Optional<Person> who) {
        MoneyDoors doors = new MoneyDoors(world, who);
        return seen(doors.rates::list) + seen(() -> doors.projectBudget.history("SHOP")) + seen(() -> doors.issueBudget.read("SHOP-1"))
                + seen(() -> doors.money.read("SHOP")) + seen(() -> doors.money.byIssue("SHOP")) + seen(() -> doors.money.byPerson("SHOP"))
                + seen(() -> doors.ledger.page("SHOP", asking())) + seen(() -> doors.csv.export("SHOP", asking()));
    }

    /** What the door shows; nothing when it stays shut. */
    private static String seen(Supplier<Response> door) {
        try {
            return text(door.get());
        } catch (NotPermitted | NotLoggedIn shut) {
            return "";
        }
    }

    private static boolean isRefused(Supplier<Response> door) {
        try {
            door.get();
            return false;
        } catch (NotPermitted refusal) {
            return true;
        }
    }
}
