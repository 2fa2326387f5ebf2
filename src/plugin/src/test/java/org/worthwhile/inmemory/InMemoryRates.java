package org.worthwhile.inmemory;

import java.util.Optional;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;

public final class InMemoryRates implements Rates {

    private final UndoableMap<Long, Rate> rates;
    private long lastId;

    public InMemoryRates() {
        this(new UndoLog());
    }

    public InMemoryRates(UndoLog log) {
        rates = new UndoableMap<>(log);
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
