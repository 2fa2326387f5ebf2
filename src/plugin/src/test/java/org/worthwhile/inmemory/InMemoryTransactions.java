package org.worthwhile.inmemory;

import java.util.function.Supplier;
import org.worthwhile.domain.refusal.DuplicateKey;
import org.worthwhile.usecase.Transactions;

/** One transaction at a time for the stores that share its log. */
public final class InMemoryTransactions implements Transactions {

    private final UndoLog log;

    public InMemoryTransactions(UndoLog log) {
        this.log = log;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (log.isOpen()) {
            return work.get();
        }
        try {
            return outermost(work);
        } catch (DuplicateKey concurrentlyAdded) {
            return outermost(work);
        }
    }

    private <T> T outermost(Supplier<T> work) {
        log.begin();
        try {
            T result = work.get();
            log.commit();
            return result;
        } finally {
            log.rollBack();
        }
    }
}
