package org.worthwhile.usecase.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.inmemory.InMemoryTouchedIssues;
import org.worthwhile.usecase.MoneyWorld;

public class TouchWorkOfNewDaysTest {

    private final MoneyWorld world = new MoneyWorld();
    private final InMemoryTouchedIssues touched = new InMemoryTouchedIssues();
    private final TouchWorkOfNewDays days = new TouchWorkOfNewDays(world.ledger, touched, world.bookmarks, world.transactions, world.zone, world.clock);

    @Test
    public void workIsTouchedOnItsDayAndOnlyOnce() {
        world.worked(1, world.checkout, "dev", "2026-03-02", 3600);
        world.worked(2, world.payment, "dev", "2026-03-03", 3600);
        days.run(() -> true);
        assertThat(touched()).isEmpty();

        world.clock.advance(Duration.ofDays(1));
        days.run(() -> true);
        days.run(() -> true);

        assertThat(touched()).containsExactly(world.payment.id());
    }

    @Test
    public void daysOnWhichNobodyLookedAreMadeUpFor() {
        days.run(() -> true);
        world.worked(1, world.payment, "dev", "2026-03-03", 3600);
        world.worked(2, world.meter, "dev", "2026-03-06", 3600);

        world.clock.advance(Duration.ofDays(3));
        days.run(() -> true);

        assertThat(touched()).containsExactly(world.payment.id());
    }

    private List<Long> touched() {
        return touched.first(10).stream().map(Touch::issueId).toList();
    }
}
