package org.worthwhile.usecase;

import java.util.function.Supplier;

/**
 * Puts one transaction around a use case; called at the edges, and inside only by long acts, around each of their steps.
 * Repeats the work once when a name it wanted to add was added by somebody else meanwhile.
 */
public interface Transactions {

    <T> T inOne(Supplier<T> work);

    /** For work without a result. */
    default void perform(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }
}
