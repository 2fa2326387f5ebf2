package org.worthwhile.usecase;

import java.util.function.Supplier;

/** Lets one thread of one node at a time do something that two must not do at once, where no transaction of ours can see to it. */
public interface Exclusively {

    /** Waits for others a little while, and refuses then. */
    <T> T onFields(Supplier<T> work);
}
