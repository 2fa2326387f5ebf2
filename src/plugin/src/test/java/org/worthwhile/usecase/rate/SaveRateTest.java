package org.worthwhile.usecase.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.ProjectNotFound;
import org.worthwhile.domain.refusal.RateNotFound;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class SaveRateTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final RateUses rates = new RateUses(world);

    @Test
    public void addsARateAtEachLevel() {
        assertThat(save(request()).level()).isEqualTo(RateLevel.everyone());
        assertThat(save(request().person("dev")).level()).isEqualTo(RateLevel.person("dev"));
        assertThat(save(request().person("dev").project("SHOP")).level()).isEqualTo(RateLevel.personInProject("dev", 1));
        assertThat(world.rates.table().rates()).hasSize(3);
    }

    @Test
    public void readsAmountsAsPeopleTypeThem() {
        Rate rate = save(request().perHour("1.234,50").amountTypedIn(Locale.GERMAN));

        assertThat(rate.cost().perHour()).isEqualTo(Money.parse("EUR 1234.50"));
    }

    @Test
    public void pricesAnewWhatItGoverns() {
        world.worked(1, world.checkout, "dev", "2026-02-28", 3600);
        world.worked(2, world.checkout, "dev", "2026-03-01", 3600);
        world.worked(3, world.checkout, "anna", "2026-03-01", 3600);

        save(request().person("dev").validFrom("2026-03-01"));
        assertThat(costs()).containsExactly("-", "-", "-");
        rates.reprice.run(() -> true);

        assertThat(costs()).containsExactly("-", "EUR 100.00", "-");
        assertThat(world.repricings.open()).isEmpty();
    }

    @Test
    public void changingTheDayPricesAnewFromTheEarlierOfBoth() {
        Rate rate = save(request().person("dev").validFrom("2026-02-01"));
        world.worked(1, world.checkout, "dev", "2026-02-15", 3600);

        rates.save.save(world.admin, RateRequest.changing(rate.id().value(), rate.version())
                .validFrom("2026-03-01").currency("EUR").perHour("120").build());
        rates.reprice.run(() -> true);

        assertThat(costs()).containsExactly("-");
    }

    @Test
    public void removingARateLeavesTheWorkToTheNextLevel() {
        save(request());
        Rate dev = save(request().person("dev").perHour("120"));
        world.worked(1, world.checkout, "dev", "2026-02-15", 3600);

        rates.remove.remove(world.admin, dev.id().value(), dev.version());
        rates.reprice.run(() -> true);

        assertThat(costs()).containsExactly("EUR 100.00");
    }

    @Test
    public void repricingGoesOnWhereItWasStopped() {
        for (int i = 1; i <= 3 * RepriceLedger.PAGE; i++) {
            world.worked(i, world.checkout, "dev", "2026-02-15", 3600);
        }
        save(request());
        int[] pages = {1};

        assertThat(rates.reprice.run(() -> pages[0]-- > 0)).isFalse();
        assertThat(costs()).filteredOn(cost -> !cost.equals("-")).hasSize(RepriceLedger.PAGE);
        assertThat(rates.reprice.run(() -> true)).isTrue();

        assertThat(costs()).containsOnly("EUR 100.00");
    }

    @Test
    public void savingTheSameAgainChangesNothing() {
        Rate rate = save(request());
        rates.reprice.run(() -> true);
        Object before = world.stored();

        Rate same = rates.save.save(world.admin, RateRequest.changing(rate.id().value(), rate.version())
                .validFrom("2026-01-01").currency("EUR").perHour("100").build());

        assertThat(same).isEqualTo(rate);
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    public void recordsWhoChangedWhat() {
        Rate rate = save(request().person("dev"));
        rates.save.save(world.admin, RateRequest.changing(rate.id().value(), rate.version())
                .validFrom("2026-01-01").currency("EUR").perHour("110").build());

        List<AuditEntry> entries = world.trail.of("rate", rate.id().value());
        assertThat(entries).extracting(AuditEntry::action).containsExactly("added", "changed");
        assertThat(entries.get(1).before()).contains("{\"level\":\"person:dev\",\"perHour\":\"EUR 100.00\",\"validFrom\":\"2026-01-01\"}");
        assertThat(entries.get(1).after()).contains("{\"level\":\"person:dev\",\"perHour\":\"EUR 110.00\",\"validFrom\":\"2026-01-01\"}");
        assertThat(entries.get(1).who()).isEqualTo(world.admin.orElseThrow());
    }

    @Test
    public void namesEveryFieldThatIsNotAcceptable() {
        assertThat(problems(RateRequest.adding())).containsExactly("validFrom: day-missing[]", "currency: currency-missing[]", "perHour: amount-missing[]");
        assertThat(problems(request().person("nobody").validFrom("soon").currency("XXX").perHour("much")))
                .containsExactly("person: person-unknown[]", "validFrom: said-on-unreadable[]", "currency: currency-unknown[]",
                        "perHour: amount-unreadable[1234.56]");
        assertThat(problems(request().project("SHOP"))).containsExactly("person: rate-person-missing[]");
        assertThat(problems(request().perHour("-1"))).containsExactly("perHour: rate-negative[]");
        assertThat(problems(request().perHour("1.005"))).containsExactly("perHour: amount-too-precise[EUR, 2]");
        assertThat(problems(request().currency("JPY").perHour("1.5"))).containsExactly("perHour: amount-too-precise[JPY, 0]");
        assertThat(problems(request().perHour("1000000000000"))).containsExactly("perHour: amount-too-large[12]");
        assertThat(problems(request().perHour("1000000000"))).containsExactly("perHour: amount-too-large[9]");
        assertThat(problems(request().validFrom("1969-12-31"))).containsExactly("validFrom: day-out-of-range[1970-01-01, 2999-12-31]");
    }

    @Test
    public void theSameDayTwiceIsRefusedAtOneLevelOnly() {
        Rate rate = save(request());

        assertThat(problems(request())).containsExactly("validFrom: valid-from-taken[]");
        save(request().person("dev"));
        Rate later = save(request().validFrom("2026-02-01"));
        assertThat(refusals.problems(() -> rates.save.save(world.admin, RateRequest.changing(later.id().value(), later.version())
                .validFrom("2026-01-01").currency("EUR").perHour("7").build()))).containsExactly("validFrom: valid-from-taken[]");
        assertThat(rate.version()).isEqualTo(1);
    }

    @Test
    public void aRateThatChangedMeanwhileIsLeftAlone() {
        Rate rate = save(request());

        refusals.expect(ConcurrentChange.class, () -> rates.save.save(world.admin,
                RateRequest.changing(rate.id().value(), rate.version() + 1).validFrom("2026-01-01").currency("EUR").perHour("7").build()));
        refusals.expect(ConcurrentChange.class, () -> rates.remove.remove(world.admin, rate.id().value(), rate.version() + 1));
        refusals.expect(RateNotFound.class, () -> rates.remove.remove(world.admin, 999, 1));
    }

    @Test
    public void needsTheRightToEditRates() {
        Rate rate = save(request());
        Rate inShop = save(request().person("dev").project("SHOP"));

        refusals.expect(NotLoggedIn.class, () -> rates.save.save(world.nobody, request().build()));
        for (Right right : Right.values()) {
            Optional<Person> inProjects = world.holderOf(right);
            refusals.expect(NotPermitted.class, () -> rates.save.save(inProjects, request().build()));
            refusals.expect(NotPermitted.class, () -> rates.list.all(inProjects));
            refusals.expect(RateNotFound.class, () -> rates.remove.remove(inProjects, rate.id().value(), rate.version()));
            if (right != Right.EDIT_RATES) {
                refusals.expect(NotPermitted.class, () -> rates.save.save(inProjects, request().person("dev").project("SHOP").build()));
            }
        }
        refusals.expect(NotPermitted.class, () -> rates.remove.remove(world.holderOf(Right.VIEW_RATES), inShop.id().value(), 1));
    }

    @Test
    public void somebodyMaySetRatesOfAProjectAlone() {
        Optional<Person> lead = world.holderOf(Right.VIEW_RATES, Right.EDIT_RATES);

        Rate rate = rates.save.save(lead, request().person("dev").project("SHOP").build());
        rates.remove.remove(lead, rate.id().value(), rate.version());

        world.projects.hide(world.grid, lead.orElseThrow());
        refusals.expect(ProjectNotFound.class, () -> rates.save.save(lead, request().person("dev").project("GRID").build()));
    }

    @Test
    public void listsTheDefaultFirstAndTheLatestDayFirst() {
        save(request().person("dev"));
        save(request());
        save(request().validFrom("2026-02-01"));
        save(request().person("dev").project("GRID"));

        assertThat(rates.list.all(world.admin).rates())
                .extracting(rate -> rate.rate().level() + " " + rate.rate().validFrom() + " " + rate.project().map(Object::toString).orElse("-"))
                .containsExactly("default 2026-02-01 -", "default 2026-01-01 -", "person:dev 2026-01-01 -",
                        "person-in-project:dev:2 2026-01-01 GRID");
        assertThat(rates.list.all(world.admin).mayEdit()).isTrue();
    }

    private static RateRequest.Builder request() {
        return RateRequest.adding().validFrom("2026-01-01").currency("EUR").perHour("100");
    }

    private Rate save(RateRequest.Builder request) {
        return rates.save.save(world.admin, request.build());
    }

    private List<String> problems(RateRequest.Builder request) {
        return refusals.problems(() -> rates.save.save(world.admin, request.build()));
    }

    private List<String> costs() {
        return world.ledger.all().stream().map(LedgerEntry::cost).map(cost -> cost.map(Money::toString).orElse("-")).toList();
    }
}
