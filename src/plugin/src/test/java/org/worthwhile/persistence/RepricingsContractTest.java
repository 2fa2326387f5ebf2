package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Repricing;

public class RepricingsContractTest extends StoreContract {

    private static final Stamp STAMP = Stamp.of(Person.of("JIRAUSER10101"), Instant.parse("2026-03-02T12:00:00.123Z"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    public void orderComesBackUndone() {
        Repricing ordered = order(RateLevel.personInProject("x".repeat(255), 10_000));

        assertThat(ordered.doneUpTo()).isEqualTo(Repricing.START);
        assertThat(open()).usingRecursiveFieldByFieldElementComparator().containsExactly(ordered);
    }

    @Test
    public void ordersAreOpenOldestFirstUntilTheyAreFinished() {
        Repricing first = order(RateLevel.everyone());
        Repricing second = order(RateLevel.everyone());
        Repricing third = order(RateLevel.person("ada"));

        store.repricings().finish(second.id());
        store.repricings().finish(second.id());

        assertThat(open()).extracting(Repricing::id).containsExactly(first.id(), third.id());
        assertThat(first.id()).isLessThan(second.id());
    }

    @Test
    public void progressIsRememberedPerOrder() {
        Repricing first = order(RateLevel.everyone());
        order(RateLevel.everyone());

        store.repricings().advance(first.id(), 4_711);
        store.repricings().advance(first.id(), 4_712);

        assertThat(open()).extracting(Repricing::doneUpTo).containsExactly(4_712L, Repricing.START);
    }

    @Test
    public void finishedOrderStaysFinished() {
        Repricing ordered = order(RateLevel.everyone());
        store.repricings().finish(ordered.id());

        store.repricings().advance(ordered.id(), 5);

        assertThat(open()).isEmpty();
    }

    private Repricing order(RateLevel level) {
        return store.repricings().order(level, DAY, STAMP);
    }

    private List<Repricing> open() {
        return store.repricings().open();
    }
}
