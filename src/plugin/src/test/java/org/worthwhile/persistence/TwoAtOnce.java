package org.worthwhile.persistence;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs two pieces of work in two threads that start together. */
final class TwoAtOnce {

    private static final int SECONDS_TO_WAIT = 30;

    private TwoAtOnce() { }

    /** What the first and the second answered, or threw. */
    static List<Object> run(Callable<?> first, Callable<?> second) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(2);
            Future<?> one = threads.submit(() -> together(start, first));
            Future<?> two = threads.submit(() -> together(start, second));
            return List.of(outcome(one), outcome(two));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for a sign from the other thread; none is a failure. */
    static void await(CountDownLatch sign) {
        try {
            if (!sign.await(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new AssertionError("the other thread gives no sign");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Object together(CountDownLatch start, Callable<?> work) throws Exception {
        start.countDown();
        await(start);
        return work.call();
    }

    private static Object outcome(Future<?> work) {
        try {
            return work.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
