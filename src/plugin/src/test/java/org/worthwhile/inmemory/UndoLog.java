package org.worthwhile.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers how to take back what was written since the transaction began; outside of one, nothing is taken back. */
public final class UndoLog {

    private final Deque<Runnable> undos = new ArrayDeque<>();
    private final Runnable beforeWriting;
    private boolean open;

    public UndoLog() {
        this(() -> { });
    }

    /** @param beforeWriting runs before every change; may throw, as if somebody pulled the plug */
    public UndoLog(Runnable beforeWriting) {
        this.beforeWriting = beforeWriting;
    }

    void beforeWriting() {
        beforeWriting.run();
    }

    void add(Runnable undo) {
        if (open) {
            undos.push(undo);
        }
    }

    void begin() {
        open = true;
    }

    void commit() {
        undos.clear();
        open = false;
    }

    void rollBack() {
        open = false;
        while (!undos.isEmpty()) {
            undos.pop().run();
        }
    }

    boolean isOpen() {
        return open;
    }
}
