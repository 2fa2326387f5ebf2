package org.worthwhile.inmemory;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;

/** Rates for tests. */
public final class InMemoryRates implements Rates {

    private final SortedMap<Long, Rate> rates = new TreeMap<>();
    private long lastId;

    @Override
    public RateTable table() {
        return RateTable.of(rates.values());
    }

    @Override
    public Optional<Rate> byId(RateId id) {
        return Optional.ofNullable(rates.get(id.value()));
    }

    @Override
    public Rate add(RateTerms terms) {
        return keep(new Rate(RateId.of(lastId + 1), Rate.FIRST_VERSION, terms));
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
        if (table().without(rate.id()).startingOn(rate.level(), rate.validFrom()).isPresent()) {
            throw new DuplicateKey("Taken: " + rate.terms(), null);
        }
        rates.put(rate.id().value(), rate);
        lastId = Math.max(lastId, rate.id().value());
        return rate;
    }

    private void requireLatest(Rate seen) {
        if (byId(seen.id()).filter(stored -> stored.version() == seen.version()).isEmpty()) {
            throw ConcurrentChange.ofRate(seen.id().value());
        }
    }
}
