package org.worthwhile.inmemory;

import java.time.LocalDate;
import java.util.List;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.domain.rate.Repricings;

public final class InMemoryRepricings implements Repricings {

    private final UndoableMap<Long, Repricing> open;
    private long lastId;

    public InMemoryRepricings() {
        this(new UndoLog());
    }

    public InMemoryRepricings(UndoLog log) {
        open = new UndoableMap<>(log);
    }

    @Override
    public Repricing order(RateLevel level, LocalDate from, Stamp stamp) {
        Repricing act = new Repricing(++lastId, level, from, stamp, Repricing.START);
        open.put(act.id(), act);
        return act;
    }

    @Override
    public List<Repricing> open() {
        return List.copyOf(open.values().values());
    }

    @Override
    public void advance(long id, long worklogId) {
        open().stream().filter(act -> act.id() == id).findFirst()
                .ifPresent(act -> open.put(id, new Repricing(id, act.level(), act.from(), act.ordered(), worklogId)));
    }

    @Override
    public void finish(long id) {
        open.remove(id);
    }
}
