package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;

public class RatesContractTest extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    public void everyLevelComesBack() {
        Rate everyone = add(RateLevel.everyone(), DAY, "EUR 80.50");
        Rate person = add(RateLevel.person("JIRAUSER10101"), DAY, "JPY 9000");
        Rate inProject = add(RateLevel.personInProject("JIRAUSER10101", 10_000), DAY, "KWD 0.001");

        assertThat(store.rates().table().rates()).containsExactly(everyone, person, inProject);
        assertThat(store.rates().byId(person.id())).contains(person);
        assertThat(person.version()).isEqualTo(Rate.FIRST_VERSION);
    }

    @Test
    public void hostileAndLongestUserKeysAreKeptToTheLetter() {
        Rate hostile = add(RateLevel.personInProject("a:b <i>“ü” 漢字 😀 ' \" \\ %", 1), DAY, "EUR 1");
        Rate longest = add(RateLevel.personInProject("x".repeat(255), Long.MAX_VALUE), DAY, "EUR 999999999.99");

        assertThat(store.rates().table().rates()).containsExactly(hostile, longest);
    }

    @Test
    public void unknownRateIsAbsent() {
        assertThat(store.rates().byId(RateId.of(4_711))).isEmpty();
        assertThat(store.rates().table().rates()).isEmpty();
    }

    @Test
    public void sameLevelFromTheSameDayIsRefused() {
        Rate first = add(RateLevel.person("ada"), DAY, "EUR 80");

        assertThatThrownBy(() -> add(RateLevel.person("ada"), DAY, "EUR 90")).isInstanceOf(DuplicateKey.class);

        assertThat(store.rates().table().rates()).containsExactly(first);
    }

    @Test
    public void levelsOfPeopleWhoseKeysDifferInAnAccentOrCaseOnlyAreDifferent() {
        List.of("muller", "müller", "Muller").forEach(key -> add(RateLevel.person(key), DAY, "EUR 80"));
        add(RateLevel.person("muller"), DAY.plusDays(1), "EUR 80");

        assertThat(store.rates().table().rates()).hasSize(4);
    }

    @Test
    public void whatAnotherNodeChangesIsSeenAtOnce() {
        Rates here = store.rates();
        assertThat(here.table().rates()).isEmpty();

        Rate added = add(RateLevel.everyone(), DAY, "EUR 80");
        assertThat(here.table().rates()).containsExactly(added);
        Rate saved = store.rates().save(added.with(terms(RateLevel.everyone(), DAY, "EUR 90")));
        assertThat(here.table().rates()).containsExactly(saved);
        store.rates().remove(saved);
        assertThat(here.table().rates()).isEmpty();
    }

    @Test
    public void savingKeepsTheChangeAsTheNextVersion() {
        Rate read = add(RateLevel.person("ada"), DAY, "EUR 80");

        Rate saved = store.rates().save(read.with(terms(RateLevel.everyone(), DAY.plusDays(1), "CHF 90")));

        assertThat(saved.version()).isEqualTo(Rate.FIRST_VERSION + 1);
        assertThat(store.rates().table().rates()).containsExactly(saved);
        add(RateLevel.person("ada"), DAY, "EUR 80");
    }

    @Test
    public void savingOnTheDayOfAnotherIsRefused() {
        add(RateLevel.person("ada"), DAY, "EUR 80");
        Rate read = add(RateLevel.person("ada"), DAY.plusDays(1), "EUR 90");

        assertThatThrownBy(() -> store.rates().save(read.with(terms(RateLevel.person("ada"), DAY, "EUR 90")))).isInstanceOf(DuplicateKey.class);
    }

    @Test
    public void olderVersionCanNeitherBeSavedNorRemoved() {
        Rate read = add(RateLevel.person("ada"), DAY, "EUR 80");
        Rate saved = store.rates().save(read.with(terms(RateLevel.person("ada"), DAY, "EUR 90")));

        assertThatThrownBy(() -> store.rates().save(read.with(read.terms())))
                .isInstanceOfSatisfying(ConcurrentChange.class, refusal -> assertThat(refusal.subject()).isEqualTo("rate"));
        assertThatThrownBy(() -> store.rates().remove(read)).isInstanceOf(ConcurrentChange.class);

        assertThat(store.rates().table().rates()).containsExactly(saved);
    }

    @Test
    public void removedRateIsGoneAndItsDayIsFreeButItsIdIsNot() {
        Rate removed = add(RateLevel.person("ada"), DAY, "EUR 80");

        store.rates().remove(removed);

        assertThat(store.rates().byId(removed.id())).isEmpty();
        assertThat(store.rates().table().rates()).isEmpty();
        assertThatThrownBy(() -> store.rates().save(removed)).isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> store.rates().remove(removed)).isInstanceOf(ConcurrentChange.class);
        assertThat(add(RateLevel.person("ada"), DAY, "EUR 80").id()).isNotEqualTo(removed.id());
    }

    private Rate add(RateLevel level, LocalDate validFrom, String perHour) {
        return store.rates().add(terms(level, validFrom, perHour));
    }

    private static RateTerms terms(RateLevel level, LocalDate validFrom, String perHour) {
        return new RateTerms(level, validFrom, CostRate.perHour(Money.parse(perHour)));
    }
}
