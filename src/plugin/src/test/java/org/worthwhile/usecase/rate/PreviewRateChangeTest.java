package org.worthwhile.usecase.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class PreviewRateChangeTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final RateUses rates = new RateUses(world);
    private Rate dev;

    @Before
    public void work() {
        dev = world.rate(RateLevel.person("dev"), "2026-02-01", "EUR 100");
        world.worked(1, world.checkout, "dev", "2026-01-31", 3600);
        world.worked(2, world.checkout, "dev", "2026-02-01", 3600);
        world.worked(3, world.payment, "dev", "2026-02-02", 1800);
        world.worked(4, world.meter, "dev", "2026-02-02", 3600);
        world.worked(5, world.meter, "anna", "2026-02-02", 3600);
    }

    @Test
    public void saysWhatWouldChangeWithoutChangingIt() {
        Object before = world.stored();

        RateChangePreview preview = rates.preview.ofSaving(world.admin, change("EUR", "120").build());

        assertThat(preview.entries()).isEqualTo(3);
        assertThat(preview.leavesOut()).isFalse();
        assertThat(preview.projects()).extracting(change -> change.project().key()).containsExactly("GRID", "SHOP");
        ProjectChange shop = preview.projects().get(1);
        assertThat(shop.entries()).isEqualTo(2);
        assertThat(shop.before().spent()).hasToString("[EUR 150.00]");
        assertThat(shop.after().spent()).hasToString("[EUR 180.00]");
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    public void isWhatSavingDoes() {
        RateRequest request = RateRequest.adding().person("dev").project("SHOP").validFrom("2026-01-01").currency("USD").perHour("70").build();
        LedgerTotals shopBefore = shopTotals();

        ProjectChange change = rates.preview.ofSaving(world.admin, request).projects().get(0);
        rates.save.save(world.admin, request);
        rates.reprice.run(() -> true);

        assertThat(change.before().spent()).isEqualTo(shopBefore.spent());
        assertThat(change.after()).isEqualTo(shopTotals());
        assertThat(shopTotals().spent()).hasToString("[USD 175.00]");
    }

    @Test
    public void saysWhatRemovingWouldLeaveUnpriced() {
        RateChangePreview preview = rates.preview.ofRemoving(world.admin, dev.id().value(), dev.version());

        assertThat(preview.entries()).isEqualTo(3);
        assertThat(preview.projects().get(0).after().unpricedEntries()).isEqualTo(1);
        assertThat(preview.projects().get(0).after().spent().isEmpty()).isTrue();
    }

    @Test
    public void countsOnlyWhatReallyChanges() {
        assertThat(rates.preview.ofSaving(world.admin, change("EUR", "100").build()).entries()).isZero();
        assertThat(rates.preview.ofSaving(world.admin, RateRequest.adding().validFrom("2026-01-01").currency("EUR").perHour("10").build())
                .entries()).isEqualTo(2);
    }

    @Test
    public void totalsAreForThoseWhoMaySeeThem() {
        Optional<Person> pricer = Optional.of(world.rights.holderEverywhere("pricer", Right.VIEW_RATES, Right.EDIT_RATES));

        RateChangePreview preview = rates.preview.ofSaving(pricer, change("EUR", "120").build());

        assertThat(preview.entries()).isEqualTo(3);
        assertThat(preview.projects()).isEmpty();
        assertThat(preview.leavesOut()).isTrue();
    }

    @Test
    public void entriesOfHiddenIssuesAreInNoTotal() {
        world.sights.set(world.admin.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        RateChangePreview preview = rates.preview.ofSaving(world.admin, change("EUR", "120").build());

        assertThat(preview.projects().get(1).after().spent()).hasToString("[EUR 120.00]");
        assertThat(preview.leavesOut()).isTrue();
    }

    @Test
    public void refusesWhatSavingRefuses() {
        assertThat(refusals.problems(() -> rates.preview.ofSaving(world.admin, change("EUR", "-1").build())))
                .containsExactly("perHour: rate-negative[]");
        refusals.expect(NotPermitted.class, () -> rates.preview.ofSaving(world.stranger,
                RateRequest.adding().validFrom("2026-01-01").currency("EUR").perHour("10").build()));
    }

    private RateRequest.Builder change(String currency, String perHour) {
        return RateRequest.changing(dev.id().value(), dev.version()).validFrom("2026-02-01").currency(currency).perHour(perHour);
    }

    private LedgerTotals shopTotals() {
        return LedgerTotals.of(world.ledger.all().stream().filter(entry -> entry.worked().projectId() == 1).toList());
    }
}
