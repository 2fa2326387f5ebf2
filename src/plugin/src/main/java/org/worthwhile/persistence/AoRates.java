package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.refusal.ConcurrentChange;

/**
 * Cost rates in the table RATE. The table of rates that was read last is kept, and used as long as the text in the table BOOKMARK is still the
 * same, which whoever changes a rate replaces by a new one in the same transaction.
 */
@Named
public final class AoRates implements Rates {

    private static final String STATE = "rates-state";

    private final ActiveObjects ao;
    private final Revisions revisions;
    private final AoBookmarks bookmarks;
    private final AtomicReference<KnownRates> known = new AtomicReference<>(KnownRates.NONE);

    @Inject
    public AoRates(ActiveObjects ao) {
        this.ao = ao;
        this.revisions = new Revisions(ao);
        this.bookmarks = new AoBookmarks(ao);
    }

    @Override
    public RateTable table() {
        String state = bookmarks.at(STATE).orElse("");
        KnownRates last = known.get();
        if (!last.isOf(state)) {
            last = new KnownRates(state, read());
            known.set(last);
        }
        return last.table;
    }

    private RateTable read() {
        RateEntity[] rows = ao.find(RateEntity.class, Query.select().where("REMOVED = ?", false));
        return RateTable.of(Arrays.stream(rows).map(RateRows::rate).collect(Collectors.toList()));
    }

    @Override
    public Optional<Rate> byId(RateId id) {
        return row(id).map(RateRows::rate);
    }

    @Override
    public Rate add(RateTerms terms) {
        RateEntity row = UniqueRows.insert(ao, RateEntity.class, RateRows.columns(terms, Rate.FIRST_VERSION));
        changed();
        return new Rate(RateId.of(row.getID()), Rate.FIRST_VERSION, terms);
    }

    @Override
    public Rate save(Rate changed) {
        RateEntity row = claim(changed);
        RateRows.update(row, changed.terms());
        UniqueRows.update(row);
        changed();
        return changed.nextVersion();
    }

    @Override
    public void remove(Rate seen) {
        RateEntity row = claim(seen);
        row.setRemoved(true);
        row.setUniqueKey("removed:" + row.getID());
        UniqueRows.update(row);
        changed();
    }

    /** Never a text that was there before, so that what is read in a transaction that is taken back later is used by nobody else. */
    void changed() {
        bookmarks.keep(STATE, UUID.randomUUID().toString());
    }

    /** The row at its next version, which nobody else can write any more. */
    private RateEntity claim(Rate seen) {
        ConcurrentChange lost = ConcurrentChange.ofRate(seen.id().value());
        RateEntity row = row(seen.id()).filter(latest -> latest.getRateVersion() == seen.version()).orElseThrow(() -> lost);
        revisions.claim(lost, seen.version() + 1);
        row.setRateVersion(seen.version() + 1);
        return row;
    }

    private Optional<RateEntity> row(RateId id) {
        Query query = Query.select().where("ID = ? AND REMOVED = ?", id.value(), false);
        return Arrays.stream(ao.find(RateEntity.class, query)).findFirst();
    }

    /** What was read, and the state it was read in. */
    private static final class KnownRates {

        private static final KnownRates NONE = new KnownRates(null, null);

        private final String state;
        private final RateTable table;

        private KnownRates(String state, RateTable table) {
            this.state = state;
            this.table = table;
        }

        private boolean isOf(String now) {
            return now.equals(state);
        }
    }
}
