package org.worthwhile.persistence;

import java.util.function.Supplier;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.worthwhile.domain.refusal.DuplicateKey;
import org.worthwhile.usecase.Transactions;

/** Transactions of Active Objects; one inside another is part of it. */
@Named
public final class AoTransactions implements Transactions {

    private final ActiveObjects ao;
    private final ThreadLocal<Boolean> running = new ThreadLocal<>();

    @Inject
    public AoTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return running.get() == null ? outermost(work) : ao.executeInTransaction(work::get);
    }

    /** Only here can work be repeated: further in, the database may refuse the rest of the failed transaction. */
    private <T> T outermost(Supplier<T> work) {
        running.set(true);
        try {
            return onceMoreAfterADuplicate(work);
        } finally {
            running.remove();
        }
    }

    private <T> T onceMoreAfterADuplicate(Supplier<T> work) {
        try {
            return ao.executeInTransaction(work::get);
        } catch (DuplicateKey concurrentlyAdded) {
            return ao.executeInTransaction(work::get);
        }
    }
}
