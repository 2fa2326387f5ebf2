package org.worthwhile.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Test;

public class WorkingHoursTest {

    private final WorkingHours hours = new WorkingHours();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    public void theEndWaitsForWhatIsUnderWay() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        Thread clerk = new Thread(() -> hours.within(() -> {
            underWay.countDown();
            while (!hours.areOver()) {
                Thread.onSpinWait();
            }
            done.set(true);
        }));
        clerk.start();
        underWay.await();

        hours.end();

        assertThat(done).isTrue();
        clerk.join();
    }

    @Test
    public void nothingIsBegunAfterTheEnd() {
        hours.end();
        hours.within(() -> done.set(true));

        assertThat(done).isFalse();
        assertThat(hours.within(() -> "done", "not begun")).isEqualTo("not begun");
    }

    @Test
    public void workWithinWorkIsPartOfIt() {
        assertThat(hours.within(() -> hours.within(() -> "done", "not begun"), "not begun")).isEqualTo("done");
    }

    @Test
    public void whoeverEndsWhileInterruptedStaysInterrupted() {
        Thread.currentThread().interrupt();
        hours.end();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(hours.areOver()).isTrue();
    }

    @Test
    public void theyBeginAnewWithTheApp() {
        hours.end();
        hours.begin();

        assertThat(hours.within(() -> "done", "not begun")).isEqualTo("done");
    }
}
