package org.worthwhile.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;

public final class InMemoryRates implements Rates {

    private final UndoableMap<Long, Rate> rates;
    private final UndoableMap<Long, Rate> removed;
    private long lastId;

    public InMemoryRates() {
        this(new UndoLog());
    }

    public InMemoryRates(UndoLog log) {
        rates = new UndoableMap<>(log);
        removed = new UndoableMap<>(log);
    }

    @Override
    public RateTable table() {
        return RateTable.of(rates.values().values());
    }

    @Override
    public Optional<Rate> byId(RateId id) {
        return Optional.ofNullable(rates.get(id.value()));
    }

    @Override
    public Rate add(RateTerms terms) {
        return keep(new Rate(RateId.of(++lastId), Rate.FIRST_VERSION, terms));
    }

    @Override
    public Rate save(Rate changed) {
        requireLatest(changed);
        return keep(changed.nextVersion());
    }

    @Override
    public void remove(Rate seen) {
        requireLatest(seen);
        rates.remove(seen.id().value());
        removed.put(seen.id().value(), seen.nextVersion());
    }

    /** By id. */
    List<KeptRate> kept() {
        Map<Long, KeptRate> kept = new TreeMap<>();
        rates.values().forEach((id, rate) -> kept.put(id, new KeptRate(rate, false)));
        removed.values().forEach((id, rate) -> kept.put(id, new KeptRate(rate, true)));
        return List.copyOf(kept.values());
    }

    /** Puts a rate in as it is, under the next id. */
    RateId keepAsNew(KeptRate kept) {
        Rate rate = new Rate(RateId.of(++lastId), kept.rate().version(), kept.rate().terms());
        if (kept.isRemoved()) {
            removed.put(lastId, rate);
        } else {
            keep(rate);
        }
        return rate.id();
    }

    private Rate keep(Rate rate) {
        table().startingOn(rate.level(), rate.validFrom())
                .filter(taken -> !taken.id().equals(rate.id()))
                .ifPresent(taken -> {
                    throw new DuplicateKey("rate " + rate.terms(), null);
                });
        rates.put(rate.id().value(), rate);
        return rate;
    }

    private void requireLatest(Rate seen) {
        if (byId(seen.id()).filter(stored -> stored.version() == seen.version()).isEmpty()) {
            throw ConcurrentChange.ofRate(seen.id().value());
        }
    }
}
