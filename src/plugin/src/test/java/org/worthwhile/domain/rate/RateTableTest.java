package org.worthwhile.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;

public class RateTableTest {

    private final List<Rate> rates = new ArrayList<>();

    private final Rate everyone = rate(RateLevel.everyone(), "2026-01-01", "EUR 50");
    private final Rate dev = rate(RateLevel.person("dev"), "2026-02-01", "EUR 80");
    private final Rate devLater = rate(RateLevel.person("dev"), "2026-04-01", "EUR 90");
    private final Rate devInShop = rate(RateLevel.personInProject("dev", 1), "2026-03-01", "EUR 100");
    private final RateTable table = RateTable.of(rates);

    @Test
    public void theMostSpecificLevelWins() {
        assertThat(governing("dev", 1, "2026-05-01")).contains(devInShop);
        assertThat(governing("dev", 2, "2026-05-01")).contains(devLater);
        assertThat(governing("anna", 1, "2026-05-01")).contains(everyone);
    }

    @Test
    public void withinALevelTheLatestDayNotAfterTheWorkWins() {
        assertThat(governing("dev", 2, "2026-03-31")).contains(dev);
        assertThat(governing("dev", 2, "2026-04-01")).contains(devLater);
    }

    @Test
    public void aLevelThatStartsLaterFallsThroughToTheNext() {
        assertThat(governing("dev", 1, "2026-02-28")).contains(dev);
        assertThat(governing("dev", 1, "2026-01-31")).contains(everyone);
    }

    @Test
    public void beforeEveryRateThereIsNone() {
        assertThat(governing("dev", 1, "2025-12-31")).isEmpty();
        assertThat(RateTable.of(List.of()).governing(List.of(RateLevel.everyone()), LocalDate.EPOCH)).isEmpty();
    }

    @Test
    public void anonymousWorkHasTheDefaultAlone() {
        assertThat(table.governing(RateLevel.mostSpecificFirst(Optional.empty(), 1), LocalDate.of(2026, 5, 1))).contains(everyone);
    }

    @Test
    public void showsWhatAChangeWouldGive() {
        Rate raised = devInShop.with(new RateTerms(devInShop.level(), LocalDate.of(2026, 3, 1), CostRate.perHour(Money.parse("EUR 120"))));

        assertThat(table.with(raised).governing(RateLevel.mostSpecificFirst(Optional.of("dev"), 1), LocalDate.of(2026, 5, 1))).contains(raised);
        assertThat(table.without(devInShop.id()).rates()).doesNotContain(devInShop).hasSize(3);
        assertThat(table.rates()).contains(devInShop);
    }

    @Test
    public void findsTheRateOfExactlyADay() {
        assertThat(table.startingOn(RateLevel.person("dev"), LocalDate.of(2026, 2, 1))).contains(dev);
        assertThat(table.startingOn(RateLevel.person("dev"), LocalDate.of(2026, 2, 2))).isEmpty();
    }

    @Test
    public void levelsAreWrittenAndReadAlike() {
        List.of(RateLevel.everyone(), RateLevel.person("a:b"), RateLevel.personInProject("a:b:7", 12), RateLevel.person("default"))
                .forEach(level -> assertThat(RateLevel.of(level.text())).isEqualTo(level));
    }

    private Optional<Rate> governing(String author, long project, String day) {
        return table.governing(RateLevel.mostSpecificFirst(Optional.of(author), project), LocalDate.parse(day));
    }

    private Rate rate(RateLevel level, String from, String perHour) {
        Rate rate = new Rate(RateId.of(rates.size() + 1), 1, new RateTerms(level, LocalDate.parse(from), CostRate.perHour(Money.parse(perHour))));
        rates.add(rate);
        return rate;
    }
}
