package org.worthwhile.acceptance;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.support.ui.FluentWait;

/** Looks until something is as wanted: the ledger follows people a moment later, in a thread of its own. */
final class Soon {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Soon() {
    }

    static <T> T see(String what, Supplier<T> look, Predicate<T> wanted) {
        return see(what, PATIENCE, look, wanted);
    }

    static <T> T see(String what, Duration patience, Supplier<T> look, Predicate<T> wanted) {
        AtomicReference<T> last = new AtomicReference<>();
        try {
            new FluentWait<>(look).withTimeout(patience).pollingEvery(BETWEEN_LOOKS).until(looking -> {
                last.set(looking.get());
                return wanted.test(last.get());
            });
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not happen; last seen: " + last.get(), e);
        }
        return last.get();
    }
}
