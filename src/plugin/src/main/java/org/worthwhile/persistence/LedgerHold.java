package org.worthwhile.persistence;

import java.util.Map;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.worthwhile.domain.refusal.DuplicateKey;

/**
 * Lets one transaction after the other write the ledger. Active Objects cannot lock a row, but whoever inserts a unique key that an
 * unfinished transaction has inserted waits for its end, on every database and from every node; deleted at once, the key is free
 * then. A row that is updated would have to be read first, and what MySQL reads later would be as old as that.
 */
final class LedgerHold {

    private final ActiveObjects ao;

    LedgerHold(ActiveObjects ao) {
        this.ao = ao;
    }

    /** In one transaction even when there is none around it: a key that stayed would keep everybody out for good. */
    void take() {
        try {
            ao.executeInTransaction(this::insertAndDelete);
        } catch (RuntimeException e) {
            throw isLost(e) ? new DuplicateKey("Lost the race for the ledger", e) : e;
        }
    }

    private Integer insertAndDelete() {
        ao.create(LedgerHoldEntity.class, Map.of("HOLD_KEY", "ledger"));
        return ao.deleteWithSQL(LedgerHoldEntity.class, "HOLD_KEY = ?", "ledger");
    }

    /** MySQL makes victims among three who wait; nothing is done yet, so the work can begin again. */
    private static boolean isLost(RuntimeException e) {
        return SqlState.INTEGRITY_VIOLATION.causes(e) || SqlState.ROLLED_BACK.causes(e);
    }
}
