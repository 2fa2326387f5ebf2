package org.worthwhile.inmemory;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.domain.rate.Repricings;

/** Orders to price anew, for tests. */
public final class InMemoryRepricings implements Repricings {

    private final SortedMap<Long, Repricing> open = new TreeMap<>();
    private long lastId;

    @Override
    public Repricing order(RateLevel level, LocalDate from, Stamp stamp) {
        Repricing ordered = new Repricing(++lastId, level, from, stamp, Repricing.START);
        open.put(ordered.id(), ordered);
        return ordered;
    }

    @Override
    public List<Repricing> open() {
        return List.copyOf(open.values());
    }

    @Override
    public void advance(long id, long worklogId) {
        open.computeIfPresent(id, (key, act) -> new Repricing(id, act.level(), act.from(), act.ordered(), worklogId));
    }

    @Override
    public void finish(long id) {
        open.remove(id);
    }
}
