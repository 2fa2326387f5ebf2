package org.worthwhile.usecase.rate;

import java.time.LocalDate;
import java.util.Optional;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTable;
import org.worthwhile.domain.rate.RateTerms;

/** A rate before and after: added without a before, removed without an after. */
final class RateChange {

    /** Stands in for the id of a rate that is not stored yet. */
    private static final RateId NOT_STORED = RateId.of(0);

    private final Optional<Rate> before;
    private final Optional<RateTerms> after;

    RateChange(Optional<Rate> before, Optional<RateTerms> after) {
        this.before = before;
        this.after = after;
    }

    Optional<Rate> before() {
        return before;
    }

    Optional<RateTerms> after() {
        return after;
    }

    boolean changesNothing() {
        return before.map(Rate::terms).equals(after);
    }

    RateLevel level() {
        return after.or(this::termsBefore).orElseThrow().level();
    }

    /** The first day of work that may cost something else afterwards. */
    LocalDate from() {
        LocalDate later = after.or(this::termsBefore).orElseThrow().validFrom();
        return before.map(Rate::validFrom).filter(earlier -> earlier.isBefore(later)).orElse(later);
    }

    /** As the table will be. */
    RateTable appliedTo(RateTable table) {
        RateTable without = before.map(rate -> table.without(rate.id())).orElse(table);
        RateId id = before.map(Rate::id).orElse(NOT_STORED);
        return after.map(terms -> without.with(new Rate(id, Rate.FIRST_VERSION, terms))).orElse(without);
    }

    private Optional<RateTerms> termsBefore() {
        return before.map(Rate::terms);
    }
}
