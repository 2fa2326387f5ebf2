package org.worthwhile.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.RateId;

public class LedgerQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final LedgerEntry entry = LedgerEntry.unpriced(worked().build());

    @Test
    public void takesWhatItDoesNotExclude() {
        assertThat(takes(query -> query)).isTrue();
        assertThat(takes(query -> query.from(TODAY).to(TODAY).author("dev").issues(List.of(10L)).pricing(Pricing.UNPRICED))).isTrue();
    }

    @Test
    public void everyPartNarrowsIt() {
        assertThat(takes(query -> query.from(TODAY.plusDays(1)))).isFalse();
        assertThat(takes(query -> query.to(TODAY.minusDays(1)))).isFalse();
        assertThat(takes(query -> query.author("anna"))).isFalse();
        assertThat(takes(query -> query.issues(List.of()))).isFalse();
        assertThat(takes(query -> query.issues(List.of(11L)))).isFalse();
        assertThat(takes(query -> query.pricing(Pricing.PRICED))).isFalse();
        assertThat(LedgerQuery.ofProject(2, Sight.EVERYTHING, TODAY).build().takes(entry)).isFalse();
    }

    @Test
    public void workAfterTheDayLookedBackFromDoesNotCount() {
        assertThat(LedgerQuery.ofProject(1, Sight.EVERYTHING, TODAY.minusDays(1)).to(TODAY).build().takes(entry)).isFalse();
    }

    @Test
    public void sightFollowsJirasLevelsAndHiddenIssues() {
        Sight staff = Sight.of(Set.of("staff"), Set.of(7L), Set.of(11L));

        assertThat(staff.sees(worked().build())).isTrue();
        assertThat(staff.sees(worked().groupLevel("staff").build())).isTrue();
        assertThat(staff.sees(worked().roleLevel(7L).build())).isTrue();
        assertThat(staff.sees(worked().groupLevel("bosses").build())).isFalse();
        assertThat(staff.sees(worked().roleLevel(8L).build())).isFalse();
        assertThat(staff.sees(worked().onIssue(11, 1).build())).isFalse();
        assertThat(Sight.EVERYTHING.sees(worked().onIssue(11, 1).groupLevel("bosses").build())).isTrue();
    }

    @Test
    public void totalsKeepCurrenciesApartAndCountWhatIsUnpriced() {
        LedgerTotals totals = LedgerTotals.of(List.of(entry, priced("EUR 46.67"), priced("EUR 0.01"), priced("JPY 5")));

        assertThat(totals.spent()).hasToString("[EUR 46.68, JPY 5]");
        assertThat(totals.entries()).isEqualTo(4);
        assertThat(totals.seconds()).isEqualTo(2400);
        assertThat(totals.unpricedEntries()).isEqualTo(1);
        assertThat(totals.unpricedSeconds()).isEqualTo(600);
        assertThat(totals.entriesOutside(CurrencyTotals.of(Optional.of(Money.parse("EUR 0"))))).isEqualTo(1);
        assertThat(totals.entriesOutside(CurrencyTotals.NONE)).isZero();
        assertThat(totals).isEqualTo(LedgerTotals.priced(Money.parse("EUR 46.68"), 1200, 2)
                .plus(LedgerTotals.priced(Money.parse("JPY 5"), 600, 1)).plus(LedgerTotals.unpriced(600, 1)));
    }

    @Test
    public void workThatCostsNothingIsPriced() {
        assertThat(LedgerTotals.of(priced("EUR 0")).spent()).hasToString("[EUR 0.00]");
        assertThat(LedgerTotals.of(entry).spent().isEmpty()).isTrue();
    }

    private boolean takes(UnaryOperator<LedgerQuery.Builder> parts) {
        return parts.apply(LedgerQuery.ofProject(1, Sight.EVERYTHING, TODAY)).build().takes(entry);
    }

    private static LedgerEntry priced(String cost) {
        return LedgerEntry.priced(worked().build(), RateId.of(1), Money.parse(cost));
    }

    private static Worked.Builder worked() {
        return Worked.worklog(1).onIssue(10, 1).by("dev").on(TODAY).seconds(600);
    }
}
